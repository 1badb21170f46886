/**
 * `npm run eval:search -- FILE.jsonl`: how well does search answer? Each line is
 * {"q", "expect": addresses, any of which will do, "kind"}; an empty `expect`
 * means that nothing should be found. Reads the index of the last build (or of
 * SEARCH_INDEX_DIR) with the browser's own code. The last line is JSON.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { createSearch, type Search } from "@/lib/search/query";

type Line = { q: string; expect: string[]; kind: string };
/** `place` counts from 0; -1 is not among the first ten. */
type Outcome = Line & { place: number; urls: string[] };

const SHOWN = 10;

const folder = process.env.SEARCH_INDEX_DIR ?? path.resolve("out/search-index");
const file = process.argv[2];
if (!file) throw new Error("用法：npm run eval:search -- 文件.jsonl");

const search = createSearch(async (name) => new Uint8Array(await readFile(path.join(folder, name))).buffer);
const outcomes: Outcome[] = [];
for (const line of (await readFile(file, "utf8")).split("\n")) if (line.trim() !== "") outcomes.push(await ask(search, JSON.parse(line) as Line));

for (const { kind, q, place, urls } of outcomes.filter(isMiss)) console.log([kind, q, place < 0 ? "没找到" : `第 ${place + 1}`, urls.slice(0, 3).join(" ")].join("\t"));
console.log(JSON.stringify(summarize(outcomes)));

async function ask(search: Search, line: Line): Promise<Outcome> {
  const { loadCards } = await search(line.q);
  const urls = (await loadCards(0, SHOWN)).map(({ url }) => url);
  return { ...line, urls, place: urls.findIndex((url) => line.expect.some((expected) => isAt(url, expected))) };
}

/** An entry of the glossary counts for its page. */
function isAt(url: string, expected: string): boolean {
  return url === expected || url.replace(/#.*$/, "") === expected;
}

function isMiss({ expect, place, urls }: Outcome): boolean {
  return expect.length > 0 ? place !== 0 : urls.length > 0;
}

function summarize(all: Outcome[]) {
  const asked = all.filter(({ expect }) => expect.length > 0);
  const kinds = [...new Set(asked.map(({ kind }) => kind))];
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, score(asked.filter((outcome) => outcome.kind === kind))]));
  const { recall3, ...rest } = { ...score(asked), recall3: round(average(asked, ({ place }) => (place >= 0 && place < 3 ? 1 : 0))) };
  const falsePositives = all.filter(({ expect, urls }) => expect.length === 0 && urls.length > 0).length;
  return { n: all.length, mrr: rest.mrr, recall3, recall10: rest.recall10, falsePositives, byKind };
}

function score(outcomes: Outcome[]) {
  return {
    n: outcomes.length,
    mrr: round(average(outcomes, ({ place }) => (place < 0 ? 0 : 1 / (place + 1)))),
    recall10: round(average(outcomes, ({ place }) => (place < 0 ? 0 : 1))),
  };
}

function average(outcomes: Outcome[], value: (outcome: Outcome) => number): number {
  return outcomes.length === 0 ? 1 : outcomes.reduce((sum, outcome) => sum + value(outcome), 0) / outcomes.length;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
