import { expect, test } from "vitest";
import { parseBody } from "@/lib/content/body";
import { parseSituations, parseTerms } from "@/lib/content/collections";

test("reads a word with its other names and where to read more", () => {
  const body = parseBody("## 跑分\n\n替人收钱转钱。\n\n- 又叫：搬砖、跑流水\n- 详见：types/bangxin-paofen\n", 1);
  expect(parseTerms("glossary/a.md", body)).toEqual({ problems: [], value: [{ term: "跑分", meaning: "替人收钱转钱。", aliases: ["搬砖", "跑流水"], unlinked: [], see: "types/bangxin-paofen", line: 1 }] });
});

test("a word with two explanations, and a note of no known form, are reported", () => {
  const { problems } = parseTerms("glossary/a.md", parseBody("## 甲\n\n一。\n\n二。\n\n- 同义词：乙\n", 1));
  expect(problems.map(({ message }) => message)).toEqual(["看不懂“- 同义词：乙”。", "“甲”下面应正好有一句解释。"]);
});

test("a situation needs a verdict, steps and a page to go to", () => {
  const whole = "## 他说我洗钱\n\n是骗局。\n\n1. 挂断。\n\n- 详见：types/a\n";
  expect(parseSituations("situations/a.md", parseBody(whole, 1)).value).toEqual([{ title: "他说我洗钱", verdict: "是骗局。", actions: ["挂断。"], see: "types/a", line: 1 }]);
  for (const part of ["是骗局。", "1. 挂断。", "- 详见：types/a"]) {
    expect(parseSituations("situations/a.md", parseBody(whole.replace(part, ""), 1)).problems).toHaveLength(1);
  }
});
