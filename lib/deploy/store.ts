import { lstat, mkdir, readdir, readFile, readlink, rename, rm, symlink } from "node:fs/promises";
import path from "node:path";
import { MANIFEST } from "./manifest";

/**
 * The folder a web server serves from:
 *
 *   releases/<id>/site/       a whole site, its own files and older assets
 *   releases/<id>/SHA256SUMS  what belongs to the release
 *   current → releases/<id>   the one that is public
 *
 * A folder whose name starts with a dot is not finished.
 */
export type Store = { root: string };

export const releasePath = ({ root }: Store, id: string) => path.join(root, "releases", id);
export const sitePath = (store: Store, id: string) => path.join(releasePath(store, id), "site");

/** Ids of the finished releases, oldest first: an id starts with its time. */
export async function listReleases({ root }: Store): Promise<string[]> {
  const names = await readdir(path.join(root, "releases")).catch(() => []);
  return names.filter((name) => !name.startsWith(".")).sort();
}

export async function getCurrent({ root }: Store): Promise<string | null> {
  const target = await readlink(path.join(root, "current")).catch(() => null);
  return target === null ? null : path.basename(target);
}

export async function readManifest(store: Store, id: string): Promise<string> {
  return readFile(path.join(releasePath(store, id), MANIFEST), "utf8");
}

/** Makes a release public in one step: a link is made aside and renamed over the old one. */
export async function setCurrent({ root }: Store, id: string): Promise<void> {
  const aside = path.join(root, ".current.new");
  await rm(aside, { force: true });
  await symlink(path.join("releases", id), aside);
  await rename(aside, path.join(root, "current"));
}

/** Removes what a broken-off deployment left. */
export async function removeUnfinished({ root }: Store): Promise<void> {
  const releases = path.join(root, "releases");
  await mkdir(releases, { recursive: true });
  for (const name of await readdir(releases)) if (name.startsWith(".")) await rm(path.join(releases, name), { recursive: true, force: true });
}

/** One deployment at a time. A lock whose process is gone does not count. */
export async function lock({ root }: Store): Promise<() => Promise<void>> {
  const file = path.join(root, ".lock");
  // A link is made in one step and holds the process id as its target.
  const take = () => symlink(String(process.pid), file);
  await mkdir(root, { recursive: true });
  await take().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
    if (await isHeld(file)) throw new Error(`另一次发布正在进行（进程 ${await readlink(file)}）。等它结束再来。`);
    await rm(file, { force: true });
    await take();
  });
  return () => rm(file, { force: true });
}

async function isHeld(file: string): Promise<boolean> {
  if (!(await lstat(file).catch(() => null))) return false;
  try {
    process.kill(Number(await readlink(file)), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
