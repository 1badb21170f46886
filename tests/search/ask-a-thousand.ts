/** Prints how much memory a thousand more questions take, after as many as it takes to read all files once. */
import { readFileSync } from "node:fs";
import { getContent } from "@/lib/content";
import { buildSearchIndex } from "@/lib/search/build";
import { createSearch } from "@/lib/search/query";
import { toSearchRecords } from "@/lib/search/records";
import { makeCorpus } from "@/lib/tasks/bench-search/corpus";

const library = toSearchRecords(await getContent());
const { records } = makeCorpus(library, 400);
const files = buildSearchIndex(records);
const search = createSearch((name) => {
  const content = files.get(name) ?? "";
  return Promise.resolve(Uint8Array.from(typeof content === "string" ? new TextEncoder().encode(content) : content).buffer);
});
const golden = readFileSync("tests/search/tuning.jsonl", "utf8").trim().split("\n").map((line) => (JSON.parse(line) as { q: string }).q);
const titles = records.map(({ title }) => title);

async function askFor(count: number, from: number): Promise<number> {
  for (let i = from; i < from + count; i++) {
    const { total, loadCards, loadNearest } = await search(i % 2 === 0 ? `${golden[i % golden.length] ?? ""} ${i}` : (titles[(i * 7) % titles.length] ?? ""));
    await (total > 0 ? loadCards(0, 10) : loadNearest());
  }
  global.gc?.();
  return process.memoryUsage().heapUsed;
}

const before = await askFor(600, 0);
const after = await askFor(1000, 600);
console.log(JSON.stringify({ files: files.size, grownKb: Math.round((after - before) / 1024) }));
