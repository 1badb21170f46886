import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { deserialize, serialize } from "node:v8";
import type { Content } from "./content";

/** A build checks content/ once, and tells Next's processes by this variable where they find what it read. */
export const SNAPSHOT_VARIABLE = "CONTENT_SNAPSHOT";

/** How often to look whether it is there, and how long: the check of 3,000 articles takes a minute. */
const EVERY = 50;
const LONGEST = 600_000;

/** Content is data and nothing else: what cannot be written throws here. Renamed into place, so that there is no half one. */
export async function writeSnapshot(file: string, content: Content): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.tmp`, serialize(content));
  await rename(`${file}.tmp`, file);
}

/** Waits for the snapshot of the build this process belongs to. */
export async function readSnapshot(file: string): Promise<Content> {
  // A process that nobody talks to any more need not wait.
  for (let waited = 0; !existsSync(file); waited += EVERY) {
    if (waited > LONGEST) throw new Error(`${file} 一直没有出现。`);
    await setTimeout(EVERY, undefined, { ref: false });
  }
  return deserialize(await readFile(file)) as Content;
}
