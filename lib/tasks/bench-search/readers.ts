import { readFileSync } from "node:fs";
import { getContent } from "@/lib/content";
import { buildSearchIndex } from "@/lib/search/build";
import { toAskedExamples } from "@/lib/search/examples";
import { toSearchRecords, toSynonyms } from "@/lib/search/records";
import { learnSearch } from "@/lib/ship/search-files";
import { createFlexSearch, createMiniSearch, createOurs, type Engine, type Outcome } from "./engines";
import { createPagefind } from "./pagefind";

type Line = { q: string; expect: string[]; kind: string };

/** Every engine over our own library, asked what readers ask (files of `npm run eval:search`): a row of the table each. */
export async function benchReaders(files: string[], report: (row: string) => void): Promise<void> {
  const lines = files.flatMap((file) => readFileSync(file, "utf8").trim().split("\n")).map((line) => JSON.parse(line) as Line);
  const content = await getContent();
  const records = toSearchRecords(content);
  const index = buildSearchIndex(records, toSynonyms(content), toAskedExamples(content), learnSearch(content));
  report("| engine | questions | MRR | recall@10 | messages first | answered wrongly | first result KB p50 | p95 | requests ≤ |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const engine of [await createOurs(records, index), await createMiniSearch(records), await createPagefind(records), await createFlexSearch(records)]) {
    if (!engine) continue;
    report(`| ${(await measure(engine, lines)).join(" | ")} |`);
    await engine.close?.();
  }
}

async function measure(engine: Engine, lines: Line[]): Promise<(string | number)[]> {
  const outcomes: (Line & Outcome & { place: number })[] = [];
  for (const line of lines) {
    const outcome = await engine.askCold(line.q);
    outcomes.push({ ...line, ...outcome, place: outcome.urls.findIndex((url) => line.expect.includes(url.replace(/#.*/, ""))) });
  }
  const asked = outcomes.filter((one) => one.expect.length > 0);
  const nothing = outcomes.filter((one) => one.expect.length === 0);
  const messages = asked.filter(({ kind }) => kind === "message");
  const sizes = outcomes.filter(({ urls }) => urls.length > 0).map(({ bytes }) => bytes / 1024).sort((a, b) => a - b);
  const sizeAt = (part: number) => (sizes[Math.floor(sizes.length * part)] ?? 0).toFixed(1);
  const share = (some: unknown[], all: unknown[]) => (some.length / all.length).toFixed(3);
  const mrr = asked.reduce((sum, { place }) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0) / asked.length;
  return [engine.name, asked.length, mrr.toFixed(3), share(asked.filter(({ place }) => place >= 0), asked), share(messages.filter(({ place }) => place === 0), messages), `${nothing.filter(({ urls }) => urls.length > 0).length}/${nothing.length}`, sizeAt(0.5), sizeAt(0.95), Math.max(...outcomes.map(({ requests }) => requests))];
}
