import { spawn } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { ContentError, describeContent, getContent, SNAPSHOT_VARIABLE, writeSnapshot, type Content } from "@/lib/content";
import { renderPages } from "@/lib/render";
import { buildShareKit } from "@/lib/share/files";
import { buildCheckFiles } from "@/lib/ship/check-files";
import { readRecordings } from "@/lib/ship/recordings";
import { buildSearchFiles } from "@/lib/ship/search-files";
import { ship } from "@/lib/ship";
import { buildStubs } from "@/lib/ship/stubs";
import { recoverFolder, swapFolders } from "@/lib/ship/swap";
import { findClockProblem } from "./clock";
import { getStamp } from "./stamp";

/** A build that was refused, in words for whoever started it. */
export class BuildFailure extends Error {}

/** Where the stamp of the site in out/ is kept: equal stamp, nothing to build. */
export const STAMP_FILE = ".cache/stamp";
/** Pictures of articles that have not changed. */
export const SHARE_CACHE = ".cache/share";
const EXPORT = ".cache/export";
const FINISHED = ".cache/site";
/** The content as it was checked, for Next: it need not read it again. */
const SNAPSHOT = ".cache/content.bin";
/** The compiler gives back at once what it no longer needs (200 MB), and Node collects before it grows (60 MB a process; at 3,000 articles more). */
const SAVE_MEMORY = { MIMALLOC_PURGE_DELAY: "0", NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --max-semi-space-size=8 --max-old-space-size=512` };
/** Another folder to build into, for looking at a site with other settings. */
const OUT = process.env.SITE_OUT ?? "out";

/**
 * Builds the whole site into out/. Throws ContentError or BuildFailure; out/ is
 * replaced in one step at the end, so a failed or broken-off build leaves it whole.
 */
export async function buildSite(root: string): Promise<void> {
  const started = Date.now();
  await recoverFolder(path.resolve(root, OUT));
  const stamp = await getStamp(root);
  await rm(path.join(root, SNAPSHOT), { force: true });
  // Next works in processes of its own; meanwhile the content is checked and all is made that does not need Next.
  const failed = new AbortController();
  const [{ content, pages, files }] = await Promise.all([prepare(root), runNext(root, stamp, failed.signal)]).finally(() => failed.abort());
  const shipment = await ship({ root, from: path.join(root, EXPORT), to: path.join(root, FINISHED), pages, files });
  console.log(`\n${shipment.table}`);
  if (shipment.overweight.length > 0) throw new BuildFailure(`有页面超重：\n${shipment.overweight.map((line) => `  ${line}`).join("\n")}`);
  await swapFolders(path.join(root, FINISHED), path.resolve(root, OUT));
  if (OUT !== "out") return;
  await mkdir(path.join(root, ".cache"), { recursive: true });
  await writeFile(path.join(root, STAMP_FILE), stamp);
  console.log(`网站在 out/，用了 ${((Date.now() - started) / 1000).toFixed(0)} 秒。`);
  const clock = findClockProblem(content, new Date());
  if (clock) console.warn(`\n${clock}`);
  if (!process.env.SITE_URL) console.warn("\n注意：没有设 SITE_URL，网址都是 http://localhost:3000，只能本地预览，不能发布。\n      海报、卡片和二维码上都印着“本地预览，不能发布”。正式生成：SITE_URL=https://你的网址 npm run build");
}

type Prepared = { content: Content; pages: Map<string, Buffer>; files: Map<string, Uint8Array | string> };

/** Checks the content, then makes the share kit, the search index and the pages we render ourselves. */
async function prepare(root: string): Promise<Prepared> {
  const content = await getContent();
  await writeSnapshot(path.join(root, SNAPSHOT), content);
  console.log(`内容没有问题：${describeContent(content)}。`);
  const kit = await buildShareKit(content, path.join(root, SHARE_CACHE));
  if (kit.problems.length > 0) throw new ContentError(kit.problems);
  console.log(`海报、卡片和二维码：新画 ${kit.drawn} 张，共 ${kit.files.size} 个文件。`);
  const pages = await renderPages();
  const files = new Map([...buildSearchFiles(content), ...buildCheckFiles(content), ...(await readRecordings(content)), ...buildStubs(content.published.moved), ...kit.files]);
  return { content, pages, files };
}

async function runNext(root: string, stamp: string, signal: AbortSignal): Promise<void> {
  await rm(path.join(root, EXPORT), { recursive: true, force: true });
  const next = path.join(root, "node_modules/next/dist/bin/next");
  const env = { ...process.env, NODE_ENV: "production" as const, BUILD_ID: stamp, SKIP_TYPECHECK: "1", NEXT_PAGES: process.env.NEXT_PAGES ?? "samples", NEXT_TELEMETRY_DISABLED: "1", [SNAPSHOT_VARIABLE]: path.join(root, SNAPSHOT), ...SAVE_MEMORY };
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [next, "build"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"], signal, killSignal: "SIGKILL" });
    // Whoever stops this process stops what it started.
    process.once("exit", () => child.kill("SIGKILL"));
    // The list of routes says nothing that the table of weights does not; it is shown when something fails.
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new BuildFailure(`next build 失败：\n${output}`))));
  });
}
