import { rename, rm } from "node:fs/promises";

/** Puts a finished folder in place of the published one. Until the last moment the old one is whole. */
export async function swapFolders(finished: string, published: string): Promise<void> {
  const old = `${published}.old`;
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
