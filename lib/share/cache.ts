import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { getFontFile } from "./font-file";

/** Everything that decides how a picture looks, besides the article. */
const PROGRAM = path.resolve("lib/share/pictures");

/** Hash of the drawing program: when it changes, every picture is drawn anew. */
export async function getProgramHash(): Promise<string> {
  getFontFile("regular");
  const files = (await readdir(PROGRAM)).sort();
  const texts = await Promise.all([...files.map((file) => path.join(PROGRAM, file)), "node_modules/@expo-google-fonts/noto-sans-sc/package.json", "node_modules/sharp/package.json"].map((file) => readFile(file)));
  return hash(texts.join("\n"));
}

export function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 24);
}

/** Bytes kept under a name made of what they were made from; made only where they are not there. */
export async function readOrMake(folder: string, name: string, make: () => Promise<Uint8Array>): Promise<{ bytes: Uint8Array; isNew: boolean }> {
  const file = path.join(folder, name);
  const kept = await readFile(file).catch(() => null);
  if (kept) return { bytes: kept, isNew: false };
  const bytes = await make();
  await mkdir(folder, { recursive: true });
  // Renamed into place: a broken-off build leaves no half picture behind.
  await writeFile(`${file}.${process.pid}.tmp`, bytes);
  await rename(`${file}.${process.pid}.tmp`, file);
  return { bytes, isNew: true };
}
