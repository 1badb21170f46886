import { expect, test } from "vitest";
import { toAskedExamples, toTaiwanWords } from "@/lib/search/examples";
import type { Lexicon } from "@/lib/content/lexicon";

test("questions and messages are examples for their page, everyday talk for none", () => {
  const lexicon = { examples: [{ text: "点链接领补贴", slug: "diaoyu-duanxin" }, { text: "验证码 5521", slug: null }] } as Lexicon;
  const asked = [{ text: "贴卡被盗刷", page: "types/nfc" }, { text: "全国破了多少案", page: "data" }, { text: "红烧肉怎么做", page: null }];
  expect(toAskedExamples({ asked, lexicon })).toEqual([
    { text: "贴卡被盗刷", url: "/types/nfc/" },
    { text: "全国破了多少案", url: "/data/" },
    { text: "红烧肉怎么做", url: null },
    { text: "点链接领补贴", url: "/types/diaoyu-duanxin/" },
    { text: "验证码 5521", url: null },
  ]);
});

test("Taiwan's words are known in Simplified characters", () => {
  expect(toTaiwanWords("短信里有个链接让我点")).toBe("简讯里有个连结让我点");
  expect(toTaiwanWords("我的钱没了")).toBeNull();
});
