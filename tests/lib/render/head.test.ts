import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Head } from "@/lib/render/head";

const render = (metadata: object) => renderToStaticMarkup(createElement(Head, { metadata }));

const PLAIN = { title: "海报 ab12c", description: "看日期。", alternates: { canonical: "/v/ab12c/" } };

test("says what the page says of itself", () => {
  const html = render({ ...PLAIN, robots: { index: false } });
  expect(html).toContain("<title>海报 ab12c｜五不反诈</title>");
  expect(html).toContain('<link rel="canonical" href="http://localhost:3000/v/ab12c/"/>');
  expect(html).toContain('<meta name="robots" content="noindex"/>');
  expect(html).not.toContain("og:");
});

test("takes for Open Graph what the page says of itself, where it says nothing else", () => {
  const html = render({ ...PLAIN, openGraph: { images: ["https://example.org/a.png"] } });
  expect(html).toContain('<meta property="og:title" content="海报 ab12c｜五不反诈"/>');
  expect(html).toContain('<meta property="og:description" content="看日期。"/>');
  expect(html).toContain('<meta property="og:image" content="https://example.org/a.png"/>');
});

test.each([
  ["a field it does not know", { ...PLAIN, keywords: ["反诈"] }],
  ["a form it does not know", { ...PLAIN, title: { absolute: "题" } }],
  ["a page without a description", { title: "题", alternates: { canonical: "/a/" } }],
])("refuses %s: it would be missing from the page", (_what, metadata) => {
  expect(() => render(metadata)).toThrow();
});
