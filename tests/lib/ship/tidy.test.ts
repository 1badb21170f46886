import { load } from "cheerio";
import { expect, test } from "vitest";
import { dropQuotes } from "@/lib/ship/tidy";

test("quotation marks stay where a value needs them", () => {
  expect(dropQuotes('<a class="button" href="/types/nfc/" title="打 110" data-x="a=b" hidden="">“="停"”</a>')).toBe('<a class=button href=/types/nfc/ title="打 110" data-x="a=b" hidden>“="停"”</a>');
});

test("what a script tag holds is left as it is", () => {
  const data = '<script type="application/ld+json">{"html":"<b class=\\"x\\">"}</script>';
  expect(dropQuotes(data)).toBe(data.replace('"application/ld+json"', "application/ld+json"));
});

test.each(['<p class="">空</p>', '<a href="/">首页</a><a href="/a/">甲</a>', '<img src="/a.png" alt=""><input value="&amp;copy" disabled="">', '<p title="&quot;停&quot;" lang="zh-CN">字</p>'])("a browser reads the same from both: %s", (markup) => {
  expect(load(dropQuotes(markup)).html()).toBe(load(markup).html());
});
