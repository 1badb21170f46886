import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { getContent } from "@/lib/content";
import { buildSearchIndex } from "@/lib/search/build";
import { toAskedExamples } from "@/lib/search/examples";
import { createSearch } from "@/lib/search/query";
import { toSearchRecords, toSynonyms } from "@/lib/search/records";
import { learnSearch } from "@/lib/ship/search-files";
import { readFrom } from "../lib/search/library";

const content = await getContent();
const files = buildSearchIndex(toSearchRecords(content), toSynonyms(content), toAskedExamples(content), learnSearch(content));

test("of pasted messages the right type is first in 85 of 100, and in the first three in 95", async () => {
  const lines = readFileSync("tests/search/tuning.jsonl", "utf8").trim().split("\n").map((line) => JSON.parse(line) as { q: string; expect: string[]; kind: string });
  const search = createSearch(readFrom(files));
  const places: number[] = [];
  for (const line of lines.filter(({ kind }) => kind === "message")) {
    const urls = (await (await search(line.q)).loadCards(0, 3)).map(({ url }) => url);
    places.push(urls.findIndex((url) => line.expect.includes(url)));
  }
  expect(places.length).toBeGreaterThanOrEqual(70);
  expect(places.filter((place) => place === 0).length / places.length).toBeGreaterThanOrEqual(0.85);
  expect(places.filter((place) => place >= 0).length / places.length).toBeGreaterThanOrEqual(0.95);
});

test("a message costs six files at the most, as every question", async () => {
  const log: string[] = [];
  const { loadCards } = await createSearch(readFrom(files, log))("您好，我是快递客服，您的包裹丢失了，现在给您三倍理赔，请下载会议软件，打开共享屏幕领取备用金");
  await loadCards(0, 1);
  expect(log.length).toBeLessThanOrEqual(6);
});

/** The files of a search in the order of their waits: each has those that were asked for before the last came in. */
async function listWaits(question: string): Promise<string[][]> {
  const read = readFrom(files);
  const waits: string[][] = [];
  let open: string[] = [];
  const search = createSearch(async (name) => {
    if (open.length === 0) waits.push(open);
    open.push(name.replace(/^([a-z]+).*/, "$1"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    open = [];
    return read(name);
  });
  await (await search(question)).loadCards(0, 1);
  return waits;
}

test("of a question that names hardly answer, experience comes together with the shards", async () => {
  const [first, second, third, ...more] = await listWaits("有人让我把钱转给他怎么知道是不是真的");
  expect(first).toEqual(["manifest"]);
  expect(second).toContain("wording");
  expect(second).toContain("s");
  expect(third).toEqual(["c"]);
  expect(more).toEqual([]);
});

test("a name asks no experience", async () => {
  expect((await listWaits("冒充公检法")).flat()).not.toContain("wording");
});
