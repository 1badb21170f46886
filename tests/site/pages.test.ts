import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { CONTENT_POLICY } from "@/lib/ship/policy";
import { BASE_PATH, SITE_URL } from "@/lib/site";
import { OUT, readBuiltPages, type BuiltPage } from "./pages";

const pages = readBuiltPages();
const readable = pages.filter(({ file }) => file !== "404.html");

/** What each page has wrong, as “file: what”. */
function complaints(list: BuiltPage[], find: (page: BuiltPage) => string[]): string[] {
  return list.flatMap((page) => find(page).map((what) => `${page.file}: ${what}`));
}

const withoutBase = (address: string) => (BASE_PATH && address.startsWith(BASE_PATH) ? address.slice(BASE_PATH.length) : address);

test("there are pages", () => {
  expect(pages.length).toBeGreaterThan(100);
});

test("every page has one h1, and no heading level is skipped", () => {
  const find = ({ $ }: BuiltPage) => {
    const levels = $("h1, h2, h3, h4, h5, h6").toArray().map((element) => Number(element.tagName[1]));
    const skipped = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    return [...($("h1").length === 1 ? [] : [`${$("h1").length} h1`]), ...(skipped ? [`levels ${levels.join(" ")}`] : [])];
  };
  expect(complaints(pages, find)).toEqual([]);
});

test("every page has a title and a description of its own", () => {
  for (const get of [({ $ }: BuiltPage) => $("title").text(), ({ $ }: BuiltPage) => $('meta[name="description"]').attr("content") ?? ""]) {
    const seen = new Map<string, string[]>();
    for (const page of readable) seen.set(get(page), [...(seen.get(get(page)) ?? []), page.file]);
    expect([...seen].filter(([text, files]) => text === "" || files.length > 1)).toEqual([]);
  }
});

test("every page is the canonical one of its own address", () => {
  expect(complaints(readable, ({ url, $ }) => ($('link[rel="canonical"]').attr("href") === SITE_URL + BASE_PATH + url ? [] : [$('link[rel="canonical"]').attr("href") ?? "none"]))).toEqual([]);
});

test("every internal link and fragment leads somewhere", () => {
  const ids = new Map(pages.map(({ url, $ }) => [url, new Set($("[id]").toArray().map((element) => $(element).attr("id")))]));
  const find = ({ url, $ }: BuiltPage) =>
    $("a[href], link[href], script[src], img[src], form[action]")
      .toArray()
      .flatMap((element) => {
        const address = $(element).attr("href") ?? $(element).attr("src") ?? $(element).attr("action") ?? "";
        if (/^(https?:|tel:|data:)/.test(address)) return [];
        const [target = "", fragment] = withoutBase(decodeURI(address)).split("#");
        const page = target === "" ? url : target;
        if (target !== "" && !ids.has(page) && !existsSync(path.join(OUT, page))) return [`dead ${address}`];
        if (target !== "" && ids.has(`${page}/`)) return [`without slash ${address}`];
        return fragment && !ids.get(page)?.has(fragment) ? [`dead fragment ${address}`] : [];
      });
  expect(complaints(pages, find)).toEqual([]);
});

test("no id is used twice on a page", () => {
  const find = ({ $ }: BuiltPage) => {
    const ids = $("[id]").toArray().map((element) => $(element).attr("id") ?? "");
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  };
  expect(complaints(pages, find)).toEqual([]);
});

test("the policy stands first in every head, and nothing on the page breaks it", () => {
  const find = ({ $ }: BuiltPage) => [
    ...($("head").children().first().attr("content") === CONTENT_POLICY ? [] : ["policy is not first"]),
    ...$("[style]").toArray().map((element) => `style attribute on ${element.tagName}`),
    ...$("style").toArray().map(() => "style element"),
    ...$("script:not([src])").toArray().flatMap((element) => ($(element).attr("type") === "application/ld+json" ? [] : ["inline script"])),
    ...$("*").toArray().flatMap((element) => Object.keys($(element).attr() ?? {}).filter((name) => name.startsWith("on"))),
    ...$("script[src], link[rel=stylesheet], img, iframe, link[rel=preload]").toArray().flatMap((element) => {
      const address = $(element).attr("src") ?? $(element).attr("href") ?? "";
      return address.startsWith("/") && !address.startsWith("//") ? [] : [`loads ${address}`];
    }),
  ];
  expect(complaints(pages, find)).toEqual([]);
});

test("nothing of the framework's runtime is left", () => {
  expect(complaints(pages, ({ html }) => (/_next\/|__next|self\.__|\$RC\(|<template|<!--/.test(html) ? ["runtime"] : []))).toEqual([]);
});

test("structured data is valid JSON about this very page", () => {
  const find = ({ $, url }: BuiltPage) =>
    $('script[type="application/ld+json"]')
      .toArray()
      .flatMap((element) => {
        const data = JSON.parse($(element).text()) as { "@type": string; url?: string };
        return data["@type"] === "Article" && data.url !== SITE_URL + BASE_PATH + url ? [`url ${data.url}`] : [];
      });
  expect(complaints(pages, find)).toEqual([]);
});

test("every article says where its facts come from, and when it was reviewed", () => {
  const articles = pages.filter(({ url }) => /^\/(wubu|types|cases|laws|guides)\/[^/]*[a-z][^/]*\/$/.test(url));
  expect(articles.length).toBeGreaterThan(50);
  expect(complaints(articles, ({ $ }) => [...($("#sources").length === 1 && $('section[aria-labelledby="sources"] a').length > 0 ? [] : ["no sources"]), ...($("time").length >= 2 ? [] : ["no dates"])])).toEqual([]);
});

test("the page says what it weighs", () => {
  expect(complaints(pages, ({ $ }) => (/^\d+\.\d KB$/.test($("[data-page-weight]").text()) ? [] : [$("[data-page-weight]").text()]))).toEqual([]);
});

test("Chinese text has no half-width punctuation between characters", () => {
  const find = ({ $ }: BuiltPage) => [...$("main").text().matchAll(/[\u4e00-\u9fff][,;:?!()][\u4e00-\u9fff]/g)].map(([text]) => text);
  expect(complaints(pages, find)).toEqual([]);
});
