import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { listFiles, mapInParallel } from "@/lib/ship/pages";

/** Every file of a release and its SHA-256: the text `sha256sum -c` reads. */
export type Manifest = { text: string; id: string; files: string[] };

export const MANIFEST = "SHA256SUMS";

export async function createManifest(folder: string): Promise<Manifest> {
  const files = await listFiles(folder);
  const lines = await mapInParallel(files, 4, async (file) => `${await hashFile(path.join(folder, file))}  ${file}`);
  const text = `${lines.join("\n")}\n`;
  return { text, id: createHash("sha256").update(text).digest("hex").slice(0, 10), files };
}

/** Names the files that are missing or not as the manifest says. Files beside those do not matter. */
export async function findDamage(folder: string, manifest: string): Promise<string[]> {
  const lines = manifest.split("\n").filter(Boolean);
  const damaged = await mapInParallel(lines, 4, async (line) => {
    // 64 digits, two spaces, the name.
    const [, hash, file = ""] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    const found = await hashFile(path.join(folder, file)).catch(() => null);
    return found === hash ? null : file || line;
  });
  return damaged.filter((file): file is string => file !== null);
}

async function hashFile(file: string): Promise<string> {
  return createHash("sha256").update(await readFile(file)).digest("hex");
}
