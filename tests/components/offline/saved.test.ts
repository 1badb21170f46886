import { describe, expect, test } from "vitest";
import { addMissingNotice, addNotice } from "@/components/offline/notice";
import { findAssets, formatAge } from "@/components/offline/saved";
import { dropQuotes } from "@/lib/ship/tidy";

const at = (text: string) => new Date(text).getTime();

describe("the age of a kept page", () => {
  test.each([
    ["2026-11-21T08:00", "2026-11-21T23:00", "今天存的"],
    ["2026-11-20T23:59", "2026-11-21T00:01", "1 天前（11月20日）存的"],
    ["2025-12-31T12:00", "2026-11-21T12:00", "325 天前（12月31日）存的"],
    // The phone's clock was set back.
    ["2026-11-21T12:00", "2020-01-01T12:00", "11月21日存的"],
  ])("kept %s, shown %s: %s", (savedOn, now, text) => {
    expect(formatAge(at(savedOn), at(now))).toBe(text);
  });
});

test("finds what a page loads at once, and what its buttons load later", () => {
  const html = '<link rel="stylesheet" href="/f/assets/site.1.css"><script src="/f/assets/page.2.js"></script><button data-source="/f/assets/save.3.js"></button><a href="/help/"></a>';
  expect(findAssets(html)).toEqual(["/f/assets/site.1.css", "/f/assets/page.2.js", "/f/assets/save.3.js"]);
  // As the page is published: without the quotation marks that HTML does not need.
  expect(findAssets(dropQuotes(html))).toEqual(findAssets(html));
});

describe("the notice", () => {
  const page = '<body><header></header><main id="main" class="a"><h1>题</h1></main></body>';

  test("stands first in the page's text and says how old it is", () => {
    const html = addNotice(page, at("2026-11-18T12:00"), at("2026-11-21T12:00"));
    expect(html).toMatch(/^<body><header><\/header><main id="main" class="a"><p [^>]*role="status">[^<]*3 天前（11月18日）存的[^<]*<\/p><h1>题/);
  });

  test("says when there is no copy", () => {
    expect(addMissingNotice(page)).toContain("没有存在手机里");
  });
});
