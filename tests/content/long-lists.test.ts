import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { load } from "cheerio";
import { afterAll, beforeAll, expect, test } from "vitest";
import HomePage from "@/app/page";
import DeskPage from "@/app/materials/page";
import SearchPage from "@/app/search/page";
import SourcesPage from "@/app/sources/page";
import { SiteLayout } from "@/components/layout/site-layout";
import { getContent, readContent, writeSnapshot } from "@/lib/content";
import { getPublishedAddresses } from "@/lib/content/addresses";
import { SNAPSHOT_VARIABLE } from "@/lib/content/snapshot";
import { renderAt } from "@/lib/render";
import { findOverweight } from "@/lib/ship/budgets";
import { gzipSize } from "@/lib/ship/weigh";
import { growLibrary } from "./long-library";

const KB = 1024;
/** The stylesheet, and the scripts of a page that has an island: the table a build ends with. */
const ASSETS = { css: 3.1 * KB, js: 1.4 * KB };
/** Of the search page. */
const SEARCH_JS = 11.6 * KB;

const folder = await mkdtemp(path.join(tmpdir(), "wubu-long-"));
afterAll(() => rm(folder, { recursive: true }));

/** Views read this library in place of the real one. */
beforeAll(async () => {
  const file = path.join(folder, "content.bin");
  await writeSnapshot(file, growLibrary(await readContent(), { types: 140, cases: 700, laws: 250, guides: 250, sources: 500 }));
  process.env[SNAPSHOT_VARIABLE] = file;
  await getContent();
}, 120_000);

/** The pages that are no route with a parameter. */
const FIXED: Record<string, () => Promise<ReactNode>> = { "/": HomePage, "/materials/": DeskPage, "/search/": SearchPage, "/sources/": SourcesPage };

async function render(address: string): Promise<string> {
  const page = FIXED[address];
  return page ? renderToStaticMarkup(createElement(SiteLayout, null, await page())) : ((await renderAt(address)) ?? "");
}

const LISTS = ["/", "/search/", "/cases/", "/cases/2/", "/laws/", "/laws/2/", "/guides/", "/guides/2/", "/types/", "/types/2/", "/types/list-app/2/", "/types/list-laoren/2/", "/types/bangxin-paofen/", "/types/bangxin-paofen/2/", "/materials/", "/materials/cases/2/", "/about/reviews/", "/about/reviews/2/", "/sources/", "/sources/2/", "/sources/src-justlaws/", "/sources/src-justlaws/2/"];

test.each(LISTS)("at more than a thousand articles of different words %s is within its budget", async (address) => {
  const html = await render(address);
  const js = address === "/search/" ? SEARCH_JS : ASSETS.js;
  const size = gzipSize(html);
  expect(load(html)("main a").length).toBeGreaterThan(10);
  // A single article is no median.
  expect(findOverweight([{ file: `${address.slice(1)}index.html`, html: size, css: ASSETS.css, js: 0, total: size + ASSETS.css + js, requests: 4 }]).filter((problem) => !problem.startsWith("文章中位数"))).toEqual([]);
});

/** One of each kind whose lists go on; the others are made alike. */
const GOES_ON = ["/types/bangxin-paofen/", "/sources/src-justlaws/"];

test("by links alone, every article, its material and every source can be reached from the first pages of the lists", async () => {
  const wanted = new Set((await getPublishedAddresses()).map(({ path: address }) => address));
  const reached = new Set<string>();
  const queue = ["/materials/", "/sources/", "/about/reviews/", "/types/", "/cases/", "/laws/", "/guides/", "/wubu/"];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    if (reached.has(address)) continue;
    reached.add(address);
    if (!isList(address)) continue;
    const $ = load(await render(address));
    queue.push(...$("main a[href^='/']").toArray().map((link) => ($(link).attr("href") ?? "").split("#")[0] ?? ""));
  }
  const lists = [...wanted].filter((address) => /^\/(wubu|types|cases|laws|guides|materials|sources|about\/reviews)\/./.test(address) && (isList(address) || !/\/\d+\/$/.test(address)));
  expect(lists.length).toBeGreaterThan(3000);
  expect(lists.filter((address) => !reached.has(address))).toEqual([]);
  // And no link leads to a page there is not.
  const pages = [...reached].filter((address) => !/^\/(share|data|v|materials\/pack)\//.test(address));
  expect(pages.filter((address) => !wanted.has(address))).toEqual([]);
});

function isList(address: string): boolean {
  return address in FIXED || GOES_ON.some((page) => address.startsWith(page)) || /^\/((wubu|types|cases|laws|guides|sources|about\/reviews|materials\/[a-z]+|types\/list-[a-z]+)\/\d+|wubu|types|cases|laws|guides|about\/reviews)\/$/.test(address);
}
