import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";

/**
 * Ends a swap that was cut off: a machine that stopped between its two steps left the published
 * folder under the name it was put aside with. True if there was something to put back.
 */
export async function recoverFolder(published: string): Promise<boolean> {
  const old = toOld(published);
  if (!existsSync(old)) return false;
  if (existsSync(published)) await rm(old, { recursive: true, force: true });
  else await rename(old, published);
  return true;
}

/** Puts a finished folder in place of the published one. Until the last moment the old one is whole. */
export async function swapFolders(finished: string, published: string): Promise<void> {
  const old = toOld(published);
  await rm(old, { recursive: true, force: true });
  await rename(published, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  try {
    await rename(finished, published);
  } catch (error) {
    await rename(old, published).catch(() => undefined);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

function toOld(published: string): string {
  return `${published}.old`;
}
