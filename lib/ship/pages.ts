import { readdir } from "node:fs/promises";
import path from "node:path";

/** Every file below a folder, as sorted paths with forward slashes. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

/** Runs `work` on every item, `width` at a time, and keeps the order of the results. Items still being made are asked for one by one. */
export async function mapInParallel<T, R>(items: Iterable<T> | AsyncIterable<T>, width: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let next = 0;
  const worker = async () => {
    for (;;) {
      const index = next++;
      const { done, value } = await source.next();
      if (done) return;
      results[index] = await work(value);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
