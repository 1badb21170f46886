/**
 * `npm run bench`: what the pages in out/ weigh, by section, and what search adds; then search over made-up
 * libraries of 30, 300, 3,000 and 10,000 articles beside other engines (`npm run bench -- 300` for some sizes).
 * Tables, and JSON in .cache/bench.json.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { load } from "cheerio";
import { listFiles } from "@/lib/ship/pages";
import { benchSearch, formatRows, VERSIONS } from "./bench-search";
import { formatKb, gzipSize } from "@/lib/ship/weigh";

const out = path.resolve("out");
const sizes = new Map<string, number>();

async function getSize(file: string): Promise<number> {
  const known = sizes.get(file) ?? gzipSize(await readFile(path.join(out, file)));
  sizes.set(file, known);
  return known;
}

type PageWeight = { file: string; bytes: number; requests: number };

/** A page with everything it loads before images, gzipped, as a first visit costs. */
async function weighPage(file: string): Promise<PageWeight> {
  const $ = load(await readFile(path.join(out, file), "utf8"));
  const loads = $('link[rel="stylesheet"], script[src]').toArray().map((element) => ($(element).attr("href") ?? $(element).attr("src") ?? "").replace(/^.*\/assets\//, "assets/"));
  const bytes = await Promise.all([file, ...loads].map(getSize));
  return { file, bytes: bytes.reduce((sum, size) => sum + size, 0), requests: bytes.length };
}

function summarize(name: string, pages: PageWeight[]) {
  const sorted = pages.map(({ bytes }) => bytes).sort((a, b) => a - b);
  return { name, pages: pages.length, median: sorted[Math.floor(sorted.length / 2)] ?? 0, largest: sorted.at(-1) ?? 0, requests: Math.max(...pages.map(({ requests }) => requests)) };
}

const files = await listFiles(out);
const weights = await Promise.all(files.filter((file) => file.endsWith(".html")).map(weighPage));
const groups = new Map<string, PageWeight[]>();
for (const weight of weights) {
  const group = weight.file.includes("/") ? `/${weight.file.split("/")[0]}/` : "/";
  groups.set(group, [...(groups.get(group) ?? []), weight]);
}
const rows = [...groups].map(([name, pages]) => summarize(name, pages));
const shards = files.filter((file) => file.startsWith("search-index/") && !/\.(gz|br)$/.test(file));
const shardBytes = (await Promise.all(shards.map(async (file) => (await readFile(path.join(out, file))).length))).reduce((sum, size) => sum + size, 0);

console.log(["栏目".padEnd(16), "页数", "中位数", "最大", "请求"].join("\t"));
for (const { name, pages, median, largest, requests } of rows) console.log([name.padEnd(16), pages, formatKb(median), formatKb(largest), requests].join("\t"));
console.log(`搜索索引 ${shards.length} 个文件，共 ${formatKb(shardBytes)}`);
const asked = process.argv.slice(2).map(Number).filter((count) => count > 0);
const engines = await benchSearch(asked.length > 0 ? asked : [30, 300, 3000, 10000], (row) => console.log(JSON.stringify(row)));
console.log(`\n${formatRows(engines)}\n${VERSIONS}, Node ${process.version}`);
await writeFile(".cache/bench.json", JSON.stringify({ node: process.version, pages: rows, search: { files: shards.length, bytes: shardBytes }, engines }, null, 2));
