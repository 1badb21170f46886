import { expect, test } from "vitest";
import { parseBody } from "@/lib/content/body";
import { parseTerms } from "@/lib/content/collections";
import { getTermLinks } from "@/lib/content/glossary-links";

const parse = (text: string) => parseTerms("glossary/a.md", parseBody(text, 1));
const link = (text: string, url = "/types/b/") => {
  const group = { slug: "a", file: "glossary/a.md", title: "甲", order: 1, facts: [], reviewedOn: "2026-01-01", reviewBy: "2027-01-01", terms: parse(text).value };
  return getTermLinks([group], url).map(({ word, url: address }) => `${word} ${address}`);
};

const TERM = "## 跑分\n\n替人收钱转钱。\n\n- 又叫：搬砖、帮转账\n- 不加链接：搬砖\n- 详见：types/bangxin-paofen\n";

test("a word and its other names lead to its place in the glossary, but for those an editor took out", () => {
  expect(link(TERM)).toEqual(["跑分 /glossary/a/#跑分", "帮转账 /glossary/a/#跑分"]);
});

test("the page a word is explained on does not link it", () => {
  expect(link(TERM, "/types/bangxin-paofen/")).toEqual([]);
});

test("numbers to call and single characters are not linked", () => {
  expect(link("## 96110\n\n反诈专线。\n\n- 又叫：卡\n")).toEqual([]);
});

test("a word to be left alone must be one of the entry's own", () => {
  expect(parse(TERM.replace("不加链接：搬砖", "不加链接：佣金")).problems).toEqual([{ file: "glossary/a.md", line: 1, message: "“不加链接”里的“佣金”不是这个词，也不是它的别名。", fix: "只写这个词或“又叫”里的词。" }]);
});
