import { expect, test } from "vitest";
import { BASE_PATH } from "@/lib/site";
import { readBuiltPages } from "./pages";

const pages = new Map(readBuiltPages().map((page) => [page.url, page]));

/** Addresses the text of a page leads to, without those of the header and footer that every page has. */
function findLinks(url: string): string[] {
  const page = pages.get(url);
  if (!page) return [];
  return page
    .$("main a[href]")
    .toArray()
    .map((element) => (page.$(element).attr("href") ?? "").replace(BASE_PATH, "").split("#")[0] ?? "")
    .filter((address) => address.startsWith("/"));
}

/** How many taps each address is from `start`, by links alone: no script runs here. */
function countTaps(start: string): Map<string, number> {
  const taps = new Map([[start, 0]]);
  const queue = [start];
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    for (const link of findLinks(url)) {
      if (taps.has(link)) continue;
      taps.set(link, (taps.get(url) ?? 0) + 1);
      queue.push(link);
    }
  }
  return taps;
}

const types = [...pages.keys()].filter((url) => /^\/types\/[a-z][a-z0-9-]*\/$/.test(url));

test("every scam is at most three taps from the home page, without a script", () => {
  const taps = countTaps("/");
  expect(types.length).toBeGreaterThanOrEqual(26);
  expect(types.filter((url) => (taps.get(url) ?? Infinity) > 3)).toEqual([]);
});

test("the router alone leads to every scam", () => {
  const links = new Set([...pages.keys()].filter((url) => /^\/situations\/./.test(url)).flatMap(findLinks));
  expect(types.filter((url) => !links.has(url))).toEqual([]);
});

const entries = [...pages.keys()].filter((url) => /^\/situations\/./.test(url));

test("from each of the five entries every scam is at most three taps away", () => {
  expect(entries).toHaveLength(5);
  expect(entries.filter((url) => !findLinks("/situations/").includes(url))).toEqual([]);
  const far = entries.flatMap((entry) => {
    const taps = countTaps(entry);
    return types.filter((url) => (taps.get(url) ?? Infinity) > 3).map((url) => `${entry} ${url}`);
  });
  expect(far).toEqual([]);
});

test("every end of the router says what it is, what to do now, and where to read more; its page leads to /help/", () => {
  const lacking = entries.flatMap((url) => {
    const page = pages.get(url);
    if (!page) return [url];
    const { $ } = page;
    const ends = $("main section[id]").toArray();
    const bad = ends.filter((end) => $(end).find(".text-danger").text().length < 4 || $(end).find("ol li").length === 0 || $(end).find('a[href*="/types/"], a[href*="/guides/"], a[href*="/laws/"]').length === 0);
    return [...(ends.length > 3 ? [] : [`${url}: few ends`]), ...bad.map((end) => `${url}#${$(end).attr("id")}`), ...(findLinks(url).includes("/help/") ? [] : [`${url}: no /help/`])];
  });
  expect(lacking).toEqual([]);
});

test("no page of the site is a dead end to find: each can be reached from the home page by links", () => {
  const taps = countTaps("/");
  const outside = new Set(["/404.html", "/help/", "/search/", "/about/", "/about/accessibility/", "/about/coverage/", "/about/reviews/", "/about/licences/", "/saved/", "/sources/", "/glossary/", "/data/", "/data/all/"]);
  const lost = [...pages.keys()].filter((url) => !outside.has(url) && !url.startsWith("/sources/") && !url.startsWith("/glossary/") && !url.startsWith("/about/reviews/") && !taps.has(url));
  expect(lost).toEqual([]);
});
