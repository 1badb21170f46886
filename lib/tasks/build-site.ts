import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Content } from "@/lib/content";
import { ContentError } from "@/lib/content/problems";
import type { Shipment } from "@/lib/ship";
import { recoverFolder, swapFolders } from "@/lib/ship/swap";
import { BuildFailure } from "./build-failure";
import { findClockProblem } from "./clock";
import { checkContent, clearSteps, COMPILED, EXPORT, FINISHED, runNext, runThread } from "./build-steps";
import { getStamp } from "./stamp";

/** Where the stamp of the site in out/ is kept: equal stamp, nothing to build. */
export const STAMP_FILE = ".cache/stamp";
/** Pictures of articles that have not changed. */
export const SHARE_CACHE = ".cache/share";
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
  await clearSteps(root);
  const failed = new AbortController();
  const run = { root, signal: failed.signal };
  let onCompiled = () => {};
  const compiled = new Promise<void>((resolve) => (onCompiled = resolve));
  // Next works in processes of its own. Meanwhile the content is checked, in a process that ends; what needs neither Next nor its
  // stylesheet is made in a thread. Two cores are busy nearly all the time.
  const checked = checkContent(run);
  // What is wrong with the content an editor can mend: should Next fail, too, it is said first.
  const exported = runNext(stamp, run, onCompiled).catch((error: unknown) => checked.then(() => Promise.reject(error)));
  const prepared = checked.then(() => prepare(root, compiled));
  const indexed = checked.then(() => runThread("content-files-thread", path.join(root, FINISHED)));
  const [{ content, finish }] = await Promise.all([prepared, indexed, exported]).finally(() => failed.abort());
  const shipment = await finish();
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

type Prepared = { content: Content; finish: () => Promise<Shipment> };

/** Once Next has compiled, makes and ships the share kit and the pages we render ourselves. `finish` ships what Next exported. */
async function prepare(root: string, compiled: Promise<void>): Promise<Prepared> {
  // Loaded only now: while the content was checked, this process had 35 MB.
  const { getContent } = await import("@/lib/content");
  const content = await getContent();
  const { buildShareKit } = await import("@/lib/share/files");
  const { shipExport, shipFiles, shipOwnPages, startShipping } = await import("@/lib/ship");
  const { renderPages } = await import("@/lib/render");
  await compiled;
  const kit = await buildShareKit(content, path.join(root, SHARE_CACHE));
  if (kit.problems.length > 0) throw new ContentError(kit.problems);
  console.log(`海报、卡片和二维码：新画 ${kit.drawn} 张，共 ${kit.files.size} 个文件。`);
  const shipping = await startShipping(root, path.join(root, FINISHED), path.join(root, COMPILED));
  await shipFiles(shipping, kit.files);
  await shipOwnPages(shipping, renderPages());
  return { content, finish: () => shipExport(shipping, path.join(root, EXPORT)) };
}
