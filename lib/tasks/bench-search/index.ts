import { getContent } from "@/lib/content";
import { toSearchRecords } from "@/lib/search/records";
import { makeCorpus, type Corpus } from "./corpus";
import { createFlexSearch, createMiniSearch, createOurs, PACKAGES, type Engine, type Outcome } from "./engines";
import { createPagefind } from "./pagefind";

export type Row = { engine: string; articles: number; buildMs: number; files: number; indexKb: number; p50Kb: number; p95Kb: number; requests: number; p50Ms: number; p95Ms: number; memoryMb: number; mrr: number; recall10: number; falsePositives: string };

/** Of others than ours, whose index is made, and loaded, as a whole. */
const MOST_OF_OTHERS = 3000;

const REPEATED = 5;

/** Every engine over the same articles and the same questions, in one run. */
export async function benchSearch(counts: number[], report: (row: Row) => void): Promise<Row[]> {
  const library = toSearchRecords(await getContent());
  const rows: Row[] = [];
  for (const count of counts) {
    const corpus = makeCorpus(library, count);
    const makers = count > MOST_OF_OTHERS ? [createOurs] : [createOurs, createMiniSearch, createPagefind, createFlexSearch];
    for (const make of makers) {
      const started = performance.now();
      const engine = await make(corpus.records);
      if (!engine) continue;
      const row = await measure(engine, corpus, performance.now() - started);
      await engine.close?.();
      rows.push(row);
      report(row);
    }
  }
  return rows;
}

async function measure(engine: Engine, { records, questions }: Corpus, buildMs: number): Promise<Row> {
  const cold: Outcome[] = [];
  for (const { q } of questions) cold.push(await engine.askCold(q));
  const times: number[] = [];
  for (const { q } of questions) {
    // The first time brings what it needs; of the others the fastest, since the machine may be shared.
    await engine.ask(q);
    let fastest = Infinity;
    for (let i = 0; i < REPEATED; i++) fastest = Math.min(fastest, (await engine.ask(q)).ms);
    times.push(fastest);
  }
  const known = cold.flatMap(({ urls }, i) => (questions[i]?.url ? [urls.indexOf(questions[i].url)] : []));
  const nonsense = cold.filter((_outcome, i) => questions[i]?.url === null);
  const found = cold.filter(({ urls }) => urls.length > 0);
  return {
    engine: engine.name,
    articles: records.length,
    buildMs: Math.round(buildMs),
    files: engine.files,
    indexKb: toKb(engine.indexBytes),
    p50Kb: toKb(percentile(found.map(({ bytes }) => bytes), 0.5)),
    p95Kb: toKb(percentile(found.map(({ bytes }) => bytes), 0.95)),
    requests: Math.max(...cold.map(({ requests }) => requests)),
    p50Ms: round(percentile(times, 0.5)),
    p95Ms: round(percentile(times, 0.95)),
    memoryMb: Math.round((await engine.getHeapBytes()) / 1e5) / 10,
    mrr: round(known.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0) / known.length),
    recall10: round(known.filter((place) => place >= 0).length / known.length),
    falsePositives: `${nonsense.filter(({ urls }) => urls.length > 0).length}/${nonsense.length}`,
  };
}

/** A table in Markdown. */
export function formatRows(rows: Row[]): string {
  const names = ["engine", "articles", "build ms", "files", "index KB", "first result KB p50", "p95", "requests ≤", "warm query ms p50", "p95", "heap MB", "MRR", "recall@10", "nonsense answered"];
  const lines = rows.map((row) => Object.values(row).join(" | "));
  return [names.join(" | "), names.map(() => "---").join(" | "), ...lines].map((line) => `| ${line} |`).join("\n");
}

export const VERSIONS = Object.entries(PACKAGES).map(([name, version]) => `${name} ${version}`).join(", ");

function percentile(values: number[], part: number): number {
  const sorted = values.slice().sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

const toKb = (bytes: number) => Math.round(bytes / 102.4) / 10;
const round = (value: number) => Math.round(value * 1000) / 1000;
