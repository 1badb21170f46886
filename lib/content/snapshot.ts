import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { deserialize, serialize } from "node:v8";
import type { Article, Content } from "./content";

/** A build checks content/ once, and tells Next's processes by this variable where they find what it read. */
export const SNAPSHOT_VARIABLE = "CONTENT_SNAPSHOT";

/** How often to look whether it is there, and how long: the check of 3,000 articles takes a minute. */
const EVERY = 50;
const LONGEST = 600_000;

/** Bodies are most of it, and a page needs one or a few: each is written by itself, and read when it is asked for. */
type Packed = { content: Content; bodies: Uint8Array[] };
/** So many bodies are kept once they were read: those of a page and what it asks again. */
const MOST_BODIES = 64;

/** Content is data and nothing else: what cannot be written throws here. Renamed into place, so that there is no half one. */
export async function writeSnapshot(file: string, content: Content): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const articles = content.articles.map((article) => ({ ...article, body: null }));
  await writeFile(`${file}.tmp`, serialize({ content: { ...content, articles }, bodies: content.articles.map(({ body }) => serialize(body)) }));
  await rename(`${file}.tmp`, file);
}

/** Waits for the snapshot of the build this process belongs to. */
export async function readSnapshot(file: string): Promise<Content> {
  // A process that nobody talks to any more need not wait.
  for (let waited = 0; !existsSync(file); waited += EVERY) {
    if (waited > LONGEST) throw new Error(`${file} 一直没有出现。`);
    await setTimeout(EVERY, undefined, { ref: false });
  }
  const { content, bodies } = deserialize(await readFile(file)) as Packed;
  const known = new Map<number, Article["body"]>();
  const read = (index: number): Article["body"] => {
    const body = known.get(index) ?? (deserialize(bodies[index] as Uint8Array) as Article["body"]);
    // The one asked for last is the last to go.
    known.delete(index);
    known.set(index, body);
    if (known.size > MOST_BODIES) known.delete(known.keys().next().value as number);
    return body;
  };
  content.articles.forEach((article, index) => Object.defineProperty(article, "body", { get: () => read(index), enumerable: true }));
  return content;
}
