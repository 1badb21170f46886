import { copyFile, link, mkdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { listFiles, mapInParallel } from "@/lib/ship/pages";
import { getCacheControl } from "@/lib/ship/policy";
import { createManifest, findDamage, MANIFEST } from "./manifest";
import { getCurrent, listReleases, lock, readManifest, releasePath, removeUnfinished, setCurrent, sitePath, type Store } from "./store";

const DAY = 86_400_000;
/** A page that was opened a month ago still finds its styles and scripts. */
export const KEEP_ASSETS_DAYS = 30;
/** So many releases can be gone back to. */
const KEEP_RELEASES = 5;

/**
 * Makes the site in `from` the public one. It is copied whole into a folder of its own,
 * checked, given the assets of earlier releases, and only then linked to: whatever breaks
 * off before that one step leaves the public site as it was. Returns the release's id.
 */
export async function deploy(store: Store, from: string, now = Date.now()): Promise<string> {
  const unlock = await lock(store);
  try {
    await removeUnfinished(store);
    const manifest = await createManifest(from);
    if (!manifest.files.includes("index.html")) throw new Error(`${from} 里没有网站（缺 index.html），先运行 npm run build。`);
    const id = `${toStamp(now)}-${manifest.id}`;
    const draft = releasePath(store, `.${id}`);
    await copyAll(from, path.join(draft, "site"), manifest.files);
    await writeFile(path.join(draft, MANIFEST), manifest.text);
    await refuseDamage(path.join(draft, "site"), manifest.text);
    const current = await getCurrent(store);
    if (current !== null) await lendAssets(store, current, path.join(draft, "site"), now);
    await rm(releasePath(store, id), { recursive: true, force: true });
    await rename(draft, releasePath(store, id));
    await setCurrent(store, id);
    await removeOld(store);
    return id;
  } finally {
    await unlock();
  }
}

/** Makes an earlier release public again, by default the one before. It keeps serving the assets of the one it replaces. */
export async function rollBack(store: Store, wanted?: string): Promise<string> {
  const unlock = await lock(store);
  try {
    const [releases, current] = [await listReleases(store), await getCurrent(store)];
    const id = wanted ?? releases[releases.indexOf(current ?? "") - 1];
    if (id === undefined || !releases.includes(id)) throw new Error(`没有可以退回的版本。现有：${releases.join("、") || "无"}`);
    await refuseDamage(sitePath(store, id), await readManifest(store, id));
    if (current !== null && current !== id) await lendAssets(store, current, sitePath(store, id), Date.now());
    await setCurrent(store, id);
    return id;
  } finally {
    await unlock();
  }
}

/** Names what is not as it was released in the public site. */
export async function checkCurrent(store: Store): Promise<string[]> {
  const id = await getCurrent(store);
  if (id === null) return ["current"];
  return findDamage(sitePath(store, id), await readManifest(store, id));
}

async function refuseDamage(site: string, manifest: string): Promise<void> {
  const damaged = await findDamage(site, manifest);
  if (damaged.length > 0) throw new Error(`校验没有通过，没有发布。坏的文件：${damaged.slice(0, 10).join("、")}`);
}

async function copyAll(from: string, to: string, files: string[]): Promise<void> {
  const folders = new Set(files.map((file) => path.dirname(file)));
  for (const folder of folders) await mkdir(path.join(to, folder), { recursive: true });
  await mapInParallel(files, 8, (file) => copyFile(path.join(from, file), path.join(to, file)));
}

/**
 * Links what is named by its content and lacking in `to`. The public release's own files
 * are in use until now; a file that was lent to it keeps the time it went out of use, and
 * is not lent on after 30 days.
 */
async function lendAssets(store: Store, current: string, to: string, now: number): Promise<void> {
  const from = sitePath(store, current);
  const manifest = await readManifest(store, current);
  const present = new Set(await listFiles(to));
  for (const file of (await listFiles(from)).filter((name) => isForEver(name) && !present.has(name))) {
    const lent = path.join(to, file);
    const isOwn = manifest.includes(`  ${file}\n`);
    if (!isOwn && now - (await stat(path.join(from, file))).mtimeMs > KEEP_ASSETS_DAYS * DAY) continue;
    await mkdir(path.dirname(lent), { recursive: true });
    await link(path.join(from, file), lent);
    if (isOwn) await utimes(lent, now / 1000, now / 1000);
  }
}

function isForEver(file: string): boolean {
  return getCacheControl(`/${file.replace(/\.(gz|br)$/, "")}`).includes("immutable");
}

async function removeOld(store: Store): Promise<void> {
  const current = await getCurrent(store);
  const old = (await listReleases(store)).filter((id) => id !== current).slice(0, -KEEP_RELEASES + 1);
  for (const id of old) {
    // Out of the list in one step, then away.
    await rename(releasePath(store, id), releasePath(store, `.${id}`));
    await rm(releasePath(store, `.${id}`), { recursive: true, force: true });
  }
}

/** 20261121T193000123Z */
function toStamp(time: number): string {
  return new Date(time).toISOString().replace(/[-:.]/g, "");
}
