import { lstat, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { SourceFile } from "./source-text";

/** Names that are not content: of version control, editors and file managers. */
const IGNORED = /^\.|~$|^Thumbs\.db$/;

/** Reads every file below `folder`, sorted by path. Links are named but not followed. */
export async function loadSources(folder: string): Promise<SourceFile[]> {
  const files = await listFiles(folder, "");
  return Promise.all(
    files.map(async (file) => {
      const full = path.join(folder, file);
      const isSymlink = (await lstat(full)).isSymbolicLink();
      return { file, isSymlink, bytes: isSymlink ? new Uint8Array() : await readFile(full) };
    }),
  );
}

/** Changes when a file below `folder` is added, changed or removed; cheaper than reading them. */
export async function getFingerprint(folder: string): Promise<string> {
  const stats = await Promise.all(
    (await listFiles(folder, "")).map(async (file) => {
      const { mtimeMs, size } = await lstat(path.join(folder, file));
      return `${file} ${mtimeMs} ${size}`;
    }),
  );
  return stats.join("\n");
}

async function listFiles(folder: string, prefix: string): Promise<string[]> {
  const entries = await readdir(path.join(folder, prefix), { withFileTypes: true });
  const nested = await Promise.all(
    entries
      .filter((entry) => !IGNORED.test(entry.name))
      .map((entry) => {
        const file = path.posix.join(prefix, entry.name);
        return entry.isDirectory() ? listFiles(folder, file) : [file];
      }),
  );
  return nested.flat().sort();
}
