import { expect, test } from "vitest";
import { getContent } from "@/lib/content";
import { squeeze } from "@/lib/content/coverage";
import { readBuiltPages } from "./pages";

const texts = new Map(readBuiltPages().map(({ url, $ }) => [url, squeeze($("main").text())]));

test("the surviving facts of every item really stand on the pages that are named for it", async () => {
  const { coverage } = await getContent();
  const lost = coverage.flatMap(({ row, words, pages }) => {
    const shown = pages.map((page) => texts.get(page) ?? "");
    return words.filter((word) => !shown.some((text) => text.includes(squeeze(word)))).map((word) => `${row} ${word}`);
  });
  expect(coverage).toHaveLength(40);
  expect(lost).toEqual([]);
});

test("the first page named for an item is one search can find: an article, or the figures", async () => {
  const { coverage } = await getContent();
  expect(coverage.flatMap(({ pages }) => pages.slice(0, 1)).filter((page) => !/^\/(wubu|types|cases|laws|guides)\/[a-z0-9-]+\/$|^\/data\/$/.test(page))).toEqual([]);
});
