import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import type { PageAssets } from "@/lib/ship/page";
import { assertSame, shipOwnPage, shipPage } from "@/lib/ship/page";
import { CONTENT_POLICY } from "@/lib/ship/policy";
import { stripRuntime } from "@/lib/ship/strip";

const asset = (path: string) => ({ path, bytes: Buffer.from("x") });
const assets: PageAssets = {
  stylesheet: asset("/assets/site.1.css"),
  islands: new Map([
    ["page", { script: asset("/assets/page.1.js"), isModule: false, later: [] }],
    ["elder", { script: asset("/assets/elder.1.js"), isModule: false, later: [] }],
    ["search", { script: asset("/assets/search.1.js"), isModule: true, later: [asset("/assets/search.2.js")] }],
    ["read-aloud", { script: asset("/assets/read-aloud.1.js"), isModule: false, later: [] }],
  ]),
};

/** A page as Next exports it. */
const EXPORTED = `<!DOCTYPE html><html lang="zh-CN"><head><meta charSet="utf-8"/><link rel="preload" as="script" href="/_next/a.js"/><link rel="stylesheet" href="/_next/a.css" data-precedence="next"/><script src="/_next/a.js" async=""></script><title>题</title></head><body><div hidden=""><!--$--><!--/$--></div><h1>题</h1><script type="application/ld+json">{"@type":"Article"}</script><div data-island="search"><p>表</p></div><button data-load="read-aloud">读</button><script>self.__next_f.push([1,"x"])</script></body></html>`;

describe("stripRuntime", () => {
  test("leaves the words and the data, and nothing of the runtime", () => {
    const html = stripRuntime(EXPORTED, "a.html").html();
    expect(html).toContain("<h1>题</h1>");
    expect(html).toContain('{"@type":"Article"}');
    expect(html).not.toMatch(/_next|__next|<!--|hidden=""/);
  });

  test.each([
    ["a script that fills it in", "<script>$RC('B:0','S:0')</script>"],
    ["a place kept for later", '<template id="B:0"></template>'],
    ["content that waits", '<div hidden id="S:0">后来的字</div>'],
  ])("refuses a streamed page by %s", (_what, part) => {
    expect(() => stripRuntime(EXPORTED.replace("<h1>", `${part}<h1>`), "a.html")).toThrow("a.html 用了 <Suspense>");
  });
});

describe("assertSame", () => {
  const FILE = "v/ab12c/index.html";

  test("says where a page we rendered is not what Next made of it", () => {
    expect(() => assertSame(FILE, "<h1>题</h1>", "<h1>题。</h1>")).toThrow(/^v\/ab12c\/index\.html：.*0009。\n {2}我们：<h1>题<\/h1>\n {2}Next：<h1>题。<\/h1>$/);
    expect(() => assertSame(FILE, "<h1>题", "<h1>题</h1>")).toThrow("Next：<h1>题</h1>");
  });

  test("says nothing of pages that are the same", () => {
    expect(() => assertSame(FILE, "<h1>题</h1>", "<h1>题</h1>")).not.toThrow();
  });
});

describe("shipPage", () => {
  const { html, loads } = shipPage("a.html", EXPORTED, assets);
  const $ = load(html);

  test("puts the policy first", () => {
    expect($("head").children().first().attr("content")).toBe(CONTENT_POLICY);
  });

  test("loads one stylesheet, the page's script before anything is drawn, and the islands it has", () => {
    expect($("link[rel=stylesheet]").attr("href")).toBe("/assets/site.1.css");
    expect($("script[src]").toArray().map((element) => [$(element).attr("src"), $(element).attr("type")])).toEqual([
      ["/assets/page.1.js", undefined],
      ["/assets/search.1.js", "module"],
    ]);
    expect(loads.map(({ path }) => path)).toEqual(["/assets/site.1.css", "/assets/page.1.js", "/assets/search.1.js"]);
  });

  test("tells a button where its script is, and does not load it", () => {
    expect($("button").attr("data-source")).toBe("/assets/read-aloud.1.js");
  });

  test("refuses an island that does not exist", () => {
    expect(() => shipPage("a.html", EXPORTED.replace('data-island="search"', 'data-island="none"'), assets)).toThrow("none.island.tsx 不存在");
  });
});

describe("shipOwnPage", () => {
  /** A page as React writes it. */
  const own = `<!DOCTYPE html><html lang="zh-CN"><head><meta charSet="utf-8"/><link rel="preload" as="image" href="/a.png"/><title>“A&amp;B” &quot;题&quot;</title></head><body><h1 title="&quot;它&#x27;s&quot; &lt;1&gt;">1 &lt; 2 &amp; it&#x27;s</h1><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg><img src="/a.png" alt=""/><input autoComplete="off" disabled=""/><script type="application/ld+json">{"name":"&quot;"}</script><div data-island="search"><p>表</p></div><button data-load="read-aloud">读</button></body></html>`;

  test("gives what parsing and writing again gives, to the byte", () => {
    expect(shipOwnPage("a.html", own, assets)).toEqual(shipPage("a.html", own, assets));
    expect(shipOwnPage("a.html", own, assets).html).toContain('<h1 title="&quot;它\'s&quot; <1>">1 &lt; 2 &amp; it\'s</h1>');
  });

  test("refuses an island that does not exist", () => {
    expect(() => shipOwnPage("a.html", own.replace('data-island="search"', 'data-island="none"'), assets)).toThrow("none.island.tsx 不存在");
  });
});
