import { expect, test } from "vitest";
import { isChancePair } from "@/lib/search/encode";
import { listEveryday } from "@/lib/search/everyday";
import { findSeamPairs } from "@/lib/search/words";

test("the end of one word and the beginning of the next are a seam; beside a lone character nothing is", () => {
  expect(findSeamPairs("银行转账").has("行转")).toBe(true);
  expect(findSeamPairs("打银行").size).toBe(0);
});

test.each([
  ["你的", true],
  ["了钱", true],
  ["转账", false],
  ["的", false],
])("%s is a pair by chance: %s", (pair, expected) => {
  expect(isChancePair(pair)).toBe(expected);
});

test("words of everyday talk are pairs, and none of them is what a scam is about", () => {
  const everyday = listEveryday();
  expect(Array.from(everyday).every((word) => word.length === 2)).toBe(true);
  expect(["转账", "客服", "验证", "贷款", "账户", "退款", "刷单", "公安"].filter((word) => everyday.has(word))).toEqual([]);
});
