import { expect, test } from "vitest";
import { parseMarkdown } from "@/lib/markdown/parse";
import { renderMarkdown } from "@/lib/markdown/render";

const terms = [
  { word: "跑分", url: "/glossary/a/#跑分" },
  { word: "跑分平台", url: "/glossary/a/#跑分平台" },
  { word: "止付", url: "/glossary/b/#紧急止付" },
  { word: "紧急止付", url: "/glossary/b/#紧急止付" },
];
const findQuote = () => ({ paragraphs: ["任何单位不得跑分。"], cite: "——《某法》第一条" });
/** The text with each link to the glossary in brackets. */
const mark = (text: string) => renderMarkdown(parseMarkdown(text), { findQuote, terms }).html.replace(/<a href="\/glossary[^"]*">([^<]*)<\/a>/g, "[$1]").replace(/<\/?p>/g, "");

test("links the first use of a word, once a page", () => {
  expect(mark("有人跑分。再跑分。\n\n还是跑分。")).toBe("有人[跑分]。再跑分。\n还是跑分。");
});

test("of two words that begin together links the longer", () => {
  expect(mark("他用跑分平台转钱，这叫跑分。")).toBe("他用[跑分平台]转钱，这叫[跑分]。");
});

test("two names of one thing are one term", () => {
  expect(mark("先紧急止付，后来又止付。")).toBe("先[紧急止付]，后来又止付。");
});

test("does not find a word across the end of another", () => {
  expect(mark("我们停止付款了。")).toBe("我们停止付款了。");
});

test.each([
  ["a heading", "## 跑分"],
  ["a link", "看[跑分](/types/x/)"],
  ["the law", "> law-fz-31"],
  ["a quotation", "> 别跑分"],
  ["code", "`跑分`"],
  ["a swindler's line", "- “帮我跑分。”——收的是赃款，跑分违法。"],
])("leaves %s alone", (_name, text) => {
  expect(mark(text)).not.toContain("[");
});

test("leads to the word's own place", () => {
  expect(renderMarkdown(parseMarkdown("跑分"), { findQuote, terms }).html).toBe('<p><a href="/glossary/a/#跑分">跑分</a></p>');
});

test("links within emphasis", () => {
  expect(mark("**跑分**是违法的")).toBe("<strong>[跑分]</strong>是违法的");
});
