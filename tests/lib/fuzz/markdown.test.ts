import { load } from "cheerio";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeSource } from "@/lib/content/source-text";
import { parseMarkdown } from "@/lib/markdown/parse";
import { renderMarkdown } from "@/lib/markdown/render";
import { XSS_VECTORS } from "./xss";

const limit = { interruptAfterTimeLimit: Number(process.env.FUZZ_SECONDS ?? 2) * 1000, numRuns: 10_000 };
const TIMEOUT = 90_000;
const render = (text: string) => renderMarkdown(parseMarkdown(text), { findQuote: ({ id }) => ({ paragraphs: [id], cite: id }) });

const PIECES = ["[", "](", ")", "![", "<", ">", "javascript:", "data:text/html,", "java\nscript:", "&#x6A;", "onerror=", "<img src=x ", "<script>", "</script>", "<!--", "-->", "`", "```\n", "*", "**", "_", "~~", "|", "\n|-|-|\n", "\n\n", "\n", "    ", "> ", "- ", "1. ", "# ", "[^a]", "[^a]: ", "[a]: ", "https://a.b", "www.a.b", "\\", '"', "'", "字", "“", "”", "——", "> law-x-1", "\t"];
const hostile = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 80 }).map((parts) => parts.join(""));

const ALLOWED_SCHEMES = /^(https?:|mailto:|tel:|#|\/|[^:]*$|[^/?#]*[/?#])/i;

/** What of a rendered text could run or send. */
function findDanger(html: string): string[] {
  const $ = load(html, null, false);
  const attributes = $("*").toArray().flatMap((element) => Object.entries($(element).attr() ?? {}));
  return [
    ...$("script, style, iframe, object, embed, form, svg, math, link, meta, base, template, textarea, button").toArray().map((element) => element.tagName),
    ...attributes.filter(([name]) => /^on|^style$|^srcdoc$|^formaction$/i.test(name)).map(([name]) => name),
    ...attributes.filter(([name, value]) => /^(href|src|action|cite|longdesc)$/i.test(name) && !ALLOWED_SCHEMES.test(value)).map(([name, value]) => `${name}=${value}`),
  ];
}

test("no text at all becomes a script, a handler or a strange address", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(findDanger(render(text).html)).toEqual([]);
    }),
    limit,
  );
});

test.each(XSS_VECTORS)("leaves nothing that runs of %s", (vector) => {
  expect(findDanger(render(vector).html)).toEqual([]);
});

test("the eye that looks for danger sees it", () => {
  for (const html of ["<script>1</script>", '<a href="javascript:1">x</a>', '<p onclick="1">x</p>', '<a href=" javascript:1">', '<img src="data:x">']) expect(findDanger(html), html).not.toEqual([]);
});

test("every heading's id is its own", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("## 做", "## 做-2", "### 做！", "## 2", "## ", "# section"), { maxLength: 12 }), (lines) => {
      const ids = render(lines.join("\n\n")).headings.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    limit,
  );
});

/** As large as a file may be: 64 KB of blocks of 4,000 characters. */
const lines = (line: string) => Array.from({ length: Math.floor(60_000 / (Buffer.byteLength(line) + 2)) }, () => line).join("\n\n");
const PATHOLOGICAL: Record<string, string> = {
  "open brackets": lines("[".repeat(3900)),
  "open links": lines("[a](".repeat(900)),
  "images in images": lines("![".repeat(1900)),
  emphasis: lines("*a_".repeat(1300)),
  "strong emphasis": lines("**字".repeat(1300)),
  backticks: lines("`".repeat(1999) + "a"),
  quotations: lines("> ".repeat(200)),
  lists: lines("- ".repeat(200)),
  entities: lines("&#x6A;".repeat(600)),
  "angle brackets": lines("<".repeat(3900)),
  tables: lines("|".repeat(3900)),
  footnotes: lines("[^a]".repeat(900)),
  definitions: lines("[a]: <"),
  tildes: lines("~".repeat(3900)),
};

describe("the worst of 60 KB is done in time", () => {
  test.each(Object.entries(PATHOLOGICAL))("%s", { timeout: 60_000 }, (_name, text) => {
    const source = { file: "guides/a.md", bytes: new TextEncoder().encode(text) };
    expect(decodeSource(source).problems).toEqual([]);
    // Of the processor's time: a busy machine is no fault of ours.
    const started = process.cpuUsage().user;
    render(text);
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(20_000);
  });

  test("what would take longer is refused, and the editor told why", () => {
    const source = { file: "guides/a.md", bytes: new TextEncoder().encode(`a\n\n${"*a_\n".repeat(2000)}`) };
    expect(decodeSource(source).problems).toEqual([{ file: "guides/a.md", line: 3, message: "从这一行起，4000 多个字没有空行。", fix: "分成几段，段和段之间空一行。" }]);
  });
});
