/**
 * `npm run bench:build [-- COUNT…]`: what a build costs at 30, 300 and 3,000 articles: a copy of the project
 * with copies of its own articles, built as `npm run build` does, without the pictures of the share kit (at
 * 0.1 s each, six an article, drawn once and kept; SITE_PICTURES=on draws them, too). JSON in .cache/bench-build.json.
 */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { copyProject, linkPackages } from "../workspace";
import { growContent } from "./corpus";
import { measure, type Cost } from "./measure";

/** The design's budgets for a quiet machine with two cores: seconds and megabytes. */
const BUDGETS: Record<number, { wall: number; peakMb: number }> = { 300: { wall: 25, peakMb: 700 }, 3000: { wall: 130, peakMb: 700 } };

const asked = process.argv.slice(2).map(Number).filter((count) => count > 0);
const results: (Omit<Cost, "output"> & { articles: number; overweight: number; pages: number; files: number })[] = [];

console.log("| 文章 | 网页 | 其中超重 | 文件 | 秒 | CPU 秒 | 内存峰值 MB | 上限 |\n| --- | --- | --- | --- | --- | --- | --- | --- |");
for (const count of asked.length > 0 ? asked : [30, 300, 3000]) {
  const folder = mkdtempSync(path.join(tmpdir(), "wubu-bench-"));
  try {
    copyProject(process.cwd(), folder);
    const articles = growContent(folder, count);
    linkPackages(process.cwd(), folder);
    const { output, ...cost } = await measure("npm run --silent build", folder, { SITE_PICTURES: process.env.SITE_PICTURES ?? "off", SITE_URL: "https://example.org" });
    const overweight = /有页面超重：\n((?: {2}.*\n)+)/.exec(output)?.[1]?.trim().split("\n").length ?? 0;
    if (cost.code !== 0 && overweight === 0) throw new Error(output.slice(0, 3000));
    // Copies of a few articles share their sources: lists grow beyond their budgets. Such a site is finished, and not put in out/.
    const site = path.join(folder, overweight > 0 ? ".cache/site" : "out");
    const files = readdirSync(site, { recursive: true }).map(String).filter((file) => statSync(path.join(site, file)).isFile());
    const budget = BUDGETS[count];
    results.push({ articles, overweight, pages: files.filter((file) => file.endsWith(".html")).length, files: files.length, ...cost });
    console.log(`| ${articles} | ${results.at(-1)?.pages} | ${overweight} | ${files.length} | ${cost.wall.toFixed(1)} | ${cost.cpu.toFixed(1)} | ${cost.peakMb.toFixed(0)} | ${budget ? `${budget.wall} 秒，${budget.peakMb} MB` : "—"} |`);
  } finally {
    if (!process.env.KEEP) rmSync(folder, { recursive: true, force: true });
    else console.log(folder);
  }
}
writeFileSync(".cache/bench-build.json", JSON.stringify({ node: process.version, results }, null, 2));
