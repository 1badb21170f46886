import { mkdir, rm, writeFile } from "node:fs/promises";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { buildSearchIndex, type SearchRecord } from "@/lib/search/build";
import { encode } from "@/lib/search/encode";
import { createSearch } from "@/lib/search/query";

/** What a question costs and finds: `bytes` and `requests` up to the first result, index and code of the engine apart. */
export type Outcome = { urls: string[]; bytes: number; requests: number; ms: number };
export type Engine = { name: string; files: number; indexBytes: number; ask: (q: string) => Promise<Outcome>; /** From a fresh page. */ askCold: (q: string) => Promise<Outcome>; /** Of the reader's memory, once it has answered; NaN where it cannot be told. */ getHeapBytes: () => Promise<number>; close?: () => Promise<void> };

const SHOWN = 10;
/** Not in package.json: the site does not need them. Fetched on first use, kept in .cache. */
const FETCHED = path.resolve(".cache/bench");
export const PACKAGES = { minisearch: "7.2.0", pagefind: "1.6.0", flexsearch: "0.8.212" };

export async function createOurs(records: SearchRecord[], files = buildSearchIndex(records)): Promise<Engine> {
  const log = { bytes: 0, requests: 0 };
  const sizes = new Map<string, number>();
  const read = async (name: string) => {
    const content = files.get(name) ?? "";
    const bytes = typeof content === "string" ? Buffer.from(content) : Buffer.from(content);
    const size = sizes.get(name) ?? gzipSync(bytes).length;
    sizes.set(name, size);
    log.bytes += size;
    log.requests++;
    return Uint8Array.from(bytes).buffer;
  };
  const askWith = (search: ReturnType<typeof createSearch>) => async (q: string) => {
    Object.assign(log, { bytes: 0, requests: 0 });
    const started = performance.now();
    const answer = await search(q);
    await answer.loadCards(0, 1);
    const ms = performance.now() - started;
    const { bytes, requests } = log;
    return { urls: (await answer.loadCards(0, SHOWN)).map(({ url }) => url), bytes, requests, ms };
  };
  const indexBytes = Array.from(files.values()).reduce((sum, content) => sum + gzipSync(content).length, 0);
  const warm = createSearch(read);
  const asked = new Set<string>();
  const ask = (q: string) => {
    asked.add(q);
    return askWith(warm)(q);
  };
  /** The files are the server's; what a fresh engine keeps of them after all questions is the reader's. */
  const getHeapBytes = async () => {
    const heapBefore = measureHeap();
    const fresh = createSearch(read);
    for (const q of asked) await askWith(fresh)(q);
    const heapBytes = measureHeap() - heapBefore;
    // Still in use.
    await fresh("");
    return heapBytes;
  };
  return { name: "ours", files: files.size, indexBytes, ask, askCold: (q) => askWith(createSearch(read))(q), getHeapBytes };
}

export async function createMiniSearch(records: SearchRecord[]): Promise<Engine> {
  const { default: MiniSearch } = (await load("minisearch", "dist/es/index.js")) as { default: new (options: object) => MiniSearchLike };
  const heapBefore = measureHeap();
  const index = new MiniSearch({ fields: ["title", "aliases", "tags", "summary", "body"], tokenize: encode, processTerm: (term: string) => term, searchOptions: { boost: { title: 9, aliases: 8, tags: 6, summary: 3 }, combineWith: "OR" } });
  records.forEach((record, id) => index.add({ ...record, aliases: record.aliases.join(" "), tags: record.tags.join(" "), id }));
  const indexBytes = gzipSync(JSON.stringify(index)).length;
  return whole("MiniSearch", indexBytes, measureHeap() - heapBefore, (q) => index.search(q).slice(0, SHOWN).map(({ id }) => records[id]?.url ?? ""));
}

export async function createFlexSearch(records: SearchRecord[]): Promise<Engine> {
  const { default: FlexSearch } = (await load("flexsearch", "dist/flexsearch.bundle.module.min.mjs")) as { default: FlexSearchLike };
  const heapBefore = measureHeap();
  const index = new FlexSearch.Index({ encoder: FlexSearch.Charset.CJK });
  records.forEach((record, id) => index.add(id, [record.title, ...record.aliases, ...record.tags, record.summary, record.body].join("\n")));
  const heapBytes = measureHeap() - heapBefore;
  const parts: string[] = [];
  await index.export((_key, data) => void parts.push(data ?? ""));
  return whole("FlexSearch CJK", gzipSync(parts.join("")).length, heapBytes, (q) => index.search(q, SHOWN).map((id) => records[id]?.url ?? ""));
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Bytes in use, garbage not counted. */
function measureHeap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** An engine whose index must be there as a whole before it answers. */
function whole(name: string, indexBytes: number, heapBytes: number, search: (q: string) => string[]): Engine {
  const ask = async (q: string) => {
    const started = performance.now();
    const urls = search(q);
    return { urls, bytes: indexBytes, requests: 1, ms: performance.now() - started };
  };
  return { name, files: 1, indexBytes, ask, askCold: ask, getHeapBytes: async () => heapBytes };
}

type MiniSearchLike = { add: (document: object) => void; search: (q: string) => { id: number }[] };
type FlexSearchLike = {
  Charset: { CJK: object };
  Index: new (options: object) => { add: (id: number, text: string) => void; search: (q: string, limit: number) => number[]; export: (write: (key: string, data?: string) => void) => Promise<void> };
};

/** A module of an engine we compare ourselves with. */
export async function load(name: keyof typeof PACKAGES, file: string): Promise<unknown> {
  const modules = path.join(FETCHED, "node_modules");
  if (!existsSync(path.join(modules, name, "package.json"))) {
    await mkdir(FETCHED, { recursive: true });
    await writeFile(path.join(FETCHED, "package.json"), "{}");
    const packages = Object.entries(PACKAGES).map(([one, version]) => `${one}@${version}`);
    execFileSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", FETCHED, ...packages], { stdio: ["ignore", "ignore", "inherit"] });
  }
  return import(pathToFileURL(path.join(modules, name, file)).href);
}

export async function emptyFolder(name: string): Promise<string> {
  const folder = path.join(FETCHED, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

