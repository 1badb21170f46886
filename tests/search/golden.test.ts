import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { getContent } from "@/lib/content";
import { buildSearchIndex } from "@/lib/search/build";
import { toAskedExamples } from "@/lib/search/examples";
import { createSearch } from "@/lib/search/query";
import { toSearchRecords, toSynonyms } from "@/lib/search/records";
import { learnSearch } from "@/lib/ship/search-files";
import { readFrom } from "../lib/search/library";

/** What readers type, with every answer that will do. final.jsonl to final-6 are run for reports only: npm run eval:search -- tests/search/final-6.jsonl */
type Line = { q: string; expect: string[]; kind: string };
const lines = readFileSync("tests/search/tuning.jsonl", "utf8").trim().split("\n").map((line) => JSON.parse(line) as Line);

const content = await getContent();
const search = createSearch(readFrom(buildSearchIndex(toSearchRecords(content), toSynonyms(content), toAskedExamples(content), learnSearch(content))));

async function findUrls(question: string): Promise<string[]> {
  return (await (await search(question)).loadCards(0, 10)).map(({ url }) => url);
}

test("every expected address is an article", () => {
  const urls = new Set([...content.articles.map(({ url }) => url), ...content.glossary.map(({ slug }) => `/glossary/${slug}/`)]);
  expect(lines.flatMap((line) => line.expect).filter((url) => !urls.has(url))).toEqual([]);
});

test("the mean reciprocal rank of the questions readers ask is at least 0.95", async () => {
  const asked = lines.filter((line) => line.expect.length > 0);
  let sum = 0;
  for (const line of asked) {
    const place = (await findUrls(line.q)).findIndex((url) => line.expect.includes(url.replace(/#.*/, "")));
    sum += place < 0 ? 0 : 1 / (place + 1);
  }
  expect(sum / asked.length).toBeGreaterThanOrEqual(0.95);
});

test("nothing is found where nothing should be", async () => {
  const found: string[] = [];
  for (const line of lines.filter(({ expect: urls }) => urls.length === 0)) if ((await findUrls(line.q)).length > 0) found.push(line.q);
  expect(found).toEqual([]);
});

/** Cooking, school, travel, gadgets, nearly all with a word that is also ours: 快递, 银行, 老师, 手机. */
test("of a hundred everyday questions at most ten find something", async () => {
  const everyday = readFileSync("tests/search/everyday.jsonl", "utf8").trim().split("\n").map((line) => JSON.parse(line) as Line);
  const found: string[] = [];
  for (const { q } of everyday) if ((await findUrls(q)).length > 0) found.push(q);
  expect(everyday.length).toBeGreaterThanOrEqual(100);
  expect(found.length, found.join(" ")).toBeLessThanOrEqual(10);
});

test("one everyday word that sounds like one of ours is no question for us: 补铁 of 吃什么补铁, 补贴", async () => {
  expect(await findUrls("吃什么补铁")).toEqual([]);
  expect(await findUrls("补贴")).not.toEqual([]);
});

test.each([
  ["刑法二百六十六条怎么写的", "/laws/zhapianzui-shue/"],
  ["12308在国外怎么打", "/cases/nanchong-401/"],
])("who names the article of a law or a number and asks about it gets it: %s", async (question, url) => {
  expect(await findUrls(question)).toContain(url);
});
