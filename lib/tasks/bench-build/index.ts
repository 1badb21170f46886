/**
 * `npm run bench:build [-- COUNT…]`: what a build costs at 30, 300 and 3,000 articles: a copy of the project
 * with copies of its own articles, built as `npm run build` does, without the pictures of the share kit (at
 * 0.1 s each, six an article, drawn once and kept; SITE_PICTURES=on draws them, too). Right after it the same
 * articles by Next as it comes: how fast the machine is just now. JSON in .cache/bench-build.json.
 */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { copyProject, linkPackages } from "../workspace";
import { growContent } from "./corpus";
import { measure, type Cost } from "./measure";
import { makePlainNext, PLAIN_NEXT_COMMAND } from "./plain-next";

type Result = Omit<Cost, "output"> & { site: string; articles: number; overweight: number; pages: number; files: number };

/** The design's budgets for a quiet machine with two cores, seconds and, of the largest process, megabytes; Next as it comes took 21 s, 103 s and 548 MB there. */
const BUDGETS: Record<number, { wall: number; largestMb: number }> = { 300: { wall: 25, largestMb: 700 }, 3000: { wall: 130, largestMb: 700 } };

const asked = process.argv.slice(2).map(Number).filter((count) => count > 0);
const results: Result[] = [];

console.log("| 网站 | 文章 | 网页 | 其中超重 | 文件 | 秒 | CPU 秒 | 最大的一个进程 MB | 全部进程同时 MB | 上限 |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
for (const count of asked.length > 0 ? asked : [30, 300, 3000]) {
  const folders = ["site", "next"].map((name) => mkdtempSync(path.join(tmpdir(), `wubu-bench-${name}-`))) as [string, string];
  try {
    const [ours, plain] = folders;
    copyProject(process.cwd(), ours);
    const articles = growContent(ours, count);
    makePlainNext(ours, plain);
    for (const folder of folders) linkPackages(process.cwd(), folder);
    const budget = BUDGETS[count];
    report(await buildOurs(ours, articles), budget ? `${budget.wall} 秒，最大的进程 ${budget.largestMb} MB` : "—");
    report(await buildPlain(plain, articles), "—");
  } finally {
    for (const folder of folders) if (!process.env.KEEP) rmSync(folder, { recursive: true, force: true });
    if (process.env.KEEP) console.log(folders.join(" "));
  }
}
writeFileSync(".cache/bench-build.json", JSON.stringify({ node: process.version, results }, null, 2));

async function buildOurs(folder: string, articles: number): Promise<Result> {
  const { output, ...cost } = await measure("npm run --silent build", folder, { SITE_PICTURES: process.env.SITE_PICTURES ?? "off", SITE_URL: "https://example.org" });
  const overweight = /有页面超重：\n((?: {2}.*\n)+)/.exec(output)?.[1]?.trim().split("\n").length ?? 0;
  if (cost.code !== 0 && overweight === 0) throw new Error(output.slice(0, 3000));
  // A site with pages over budget is finished, and not put in out/.
  return { site: "本站", articles, overweight, ...countFiles(path.join(folder, overweight > 0 ? ".cache/site" : "out")), ...cost };
}

async function buildPlain(folder: string, articles: number): Promise<Result> {
  const { output, ...cost } = await measure(PLAIN_NEXT_COMMAND, folder, { NEXT_TELEMETRY_DISABLED: "1" });
  if (cost.code !== 0) throw new Error(output.slice(0, 3000));
  return { site: "原样的 Next", articles, overweight: 0, ...countFiles(path.join(folder, "out")), ...cost };
}

function countFiles(site: string): { pages: number; files: number } {
  const files = readdirSync(site, { recursive: true }).map(String).filter((file) => statSync(path.join(site, file)).isFile());
  return { pages: files.filter((file) => file.endsWith(".html")).length, files: files.length };
}

function report(result: Result, budget: string): void {
  results.push(result);
  const { site, articles, pages, overweight, files, wall, cpu, peakMb, largestMb } = result;
  console.log(`| ${site} | ${articles} | ${pages} | ${overweight} | ${files} | ${wall.toFixed(1)} | ${cpu.toFixed(1)} | ${largestMb.toFixed(0)} | ${peakMb.toFixed(0)} | ${budget} |`);
}
