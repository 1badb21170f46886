import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { addBasePath } from "@/lib/ship/page";

function move(html: string, base = "/fanzha"): string {
  const $ = load(html, null, false);
  addBasePath($, base);
  return $.html();
}

describe("hosted in a sub-folder", () => {
  test.each([
    ['<a href="/help/"></a>', '<a href="/fanzha/help/"></a>'],
    ['<a href="/"></a>', '<a href="/fanzha/"></a>'],
    ['<link href="/assets/site.1.css">', '<link href="/fanzha/assets/site.1.css">'],
    ['<script src="/assets/page.1.js"></script>', '<script src="/fanzha/assets/page.1.js"></script>'],
    ['<img src="/share/a.png">', '<img src="/fanzha/share/a.png">'],
    ['<form action="/search/"></form>', '<form action="/fanzha/search/"></form>'],
    ['<button data-source="/assets/save.1.js"></button>', '<button data-source="/fanzha/assets/save.1.js"></button>'],
  ])("%s gets it", (before, after) => {
    expect(move(before)).toBe(after);
  });

  test.each(['<a href="tel:110"></a>', '<a href="#main"></a>', '<a href="https://example.org/help/"></a>', '<a href="//example.org/"></a>', '<p title="/help/"></p>', "<p>/help/</p>"])("%s stays", (html) => {
    expect(move(html)).toBe(html);
  });

  test("at the root of a domain nothing changes", () => {
    expect(move('<a href="/help/"></a>', "")).toBe('<a href="/help/"></a>');
  });

  test("a page may have the sub-folder's name", () => {
    expect(move('<a href="/fanzha/">')).toBe('<a href="/fanzha/fanzha/"></a>');
  });

  test("what Next wrote with the sub-folder gets it once", () => {
    expect(move('<link href="/fanzha/manifest.webmanifest">')).toBe('<link href="/fanzha/manifest.webmanifest">');
  });
});
