import { existsSync } from "node:fs";
import path from "node:path";
import { IS_PREVIEW } from "@/lib/site";
import type { Content, Problem } from "@/lib/content";
import { SHARE_FILES, shareFilePath } from "./addresses";
import { getProgramHash, hash, readOrMake } from "./cache";
import { findDoubleIds, listShareItems, type ShareItem } from "./item";

export type Pictures = { files: Map<string, Uint8Array>; drawn: number; problems: Problem[] };

/** Pictures at work at once: sharp has threads of its own, the rest waits for one. */
const WIDTH = 3;

/**
 * Every picture, poster and code of every article, by address below the site's
 * root. Those of articles that did not change come from the cache. With problems
 * nothing is drawn.
 */
export async function buildPictures(content: Content, cacheFolder: string): Promise<Pictures> {
  const items = listShareItems(content);
  const program = await getProgramHash();
  // What was drawn once had no problem; the others are looked through before the first is drawn.
  const isDrawn = (item: ShareItem) => SHARE_FILES.every((file) => existsSync(path.join(cacheFolder, `${getKey(item, program)}-${file}`)));
  const problems = [...findIdProblems(items), ...(await findAllPictureProblems(items.filter((item) => !isDrawn(item))))];
  const files = new Map<string, Uint8Array>();
  if (problems.length > 0) return { files, drawn: 0, problems };
  let drawn = 0;
  const jobs = items.flatMap((item) => SHARE_FILES.map((file) => ({ item, file })));
  const worker = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const { item, file } = job;
      const { bytes, isNew } = await readOrMake(cacheFolder, `${getKey(item, program)}-${file}`, async () => (await loadDrawing()).renderShareFile(item, file));
      files.set(shareFilePath(item, file).slice(1), bytes);
      drawn += Number(isNew);
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, worker));
  // The order of the articles, whoever finished first.
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), drawn, problems };
}

/** Fonts and what draws with them are loaded when there is something to draw. */
const loadDrawing = () => import("./pictures/render");

async function findAllPictureProblems(items: ShareItem[]): Promise<Problem[]> {
  if (items.length === 0) return [];
  const { findPictureProblems } = await loadDrawing();
  return items.flatMap((item) => findPictureProblems(item).map((problem) => ({ file: item.file, ...problem })));
}

function getKey(item: ShareItem, program: string): string {
  return hash(JSON.stringify([program, IS_PREVIEW, item]));
}

function findIdProblems(items: ShareItem[]): Problem[] {
  return findDoubleIds(items).map(([other, item]) => ({ file: item.file, message: `海报编号 ${item.id} 和 content/${other.file} 的一样。`, fix: "新文章换一个文件名。" }));
}
