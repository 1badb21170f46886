import type { CardFile, Manifest } from "./build";
import { readEntries, type Entry } from "./postings";
import { readWording, type Wording } from "./wording";
import { createLocator, type Term } from "./terms";

/** Reads one file of the index, by name. Rejects when it cannot be had. */
export type FetchFile = (name: string) => Promise<ArrayBuffer>;

/** The terms of one shard by sound. */
export type Shard = Map<number, Entry[]>;

/** One release of the index, its files read as they are needed and kept. */
export type IndexFiles = {
  manifest: Manifest;
  locate: (term: Term) => number;
  loadShard: (number: number) => Promise<Shard>;
  /** Not of a library without examples. */
  loadWording: (() => Promise<Wording>) | undefined;
  /** Traditional characters and the Simplified ones they stand for. */
  loadFold: () => Promise<Map<string, string>>;
  loadCards: (file: number) => Promise<CardFile>;
};

/** So many files are kept decoded; at 10,000 articles the whole index would not fit a phone. */
const MOST_KEPT = 120;

export async function openIndex(fetchFile: FetchFile): Promise<IndexFiles> {
  const manifest = JSON.parse(toText(await fetchTwice(fetchFile, "manifest.json"))) as Manifest;
  const kept = new Map<string, Promise<unknown>>();
  const load = <T>(name: string, ending: string, decode: (bytes: ArrayBuffer) => T): Promise<T> => {
    const known = kept.get(name) as Promise<T> | undefined;
    if (known) {
      // The ones used last are kept longest.
      kept.delete(name);
      kept.set(name, known);
      return known;
    }
    const promise = fetchTwice(fetchFile, `${name}.${manifest.release}.${ending}`).then(decode);
    kept.set(name, promise);
    // A file that failed is asked for again next time.
    promise.catch(() => kept.delete(name));
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string);
    return promise;
  };
  const toShard = (bytes: ArrayBuffer) => readEntries(new Uint8Array(bytes));
  return {
    manifest,
    locate: createLocator(manifest.layout),
    loadShard: (number) => load(`s${number}`, "bin", toShard),
    loadWording: manifest.hasWording ? () => load("wording", "bin", (bytes) => readWording(new Uint8Array(bytes))) : undefined,
    loadFold: () => load("fold", "json", (bytes) => toFoldTable(JSON.parse(toText(bytes)) as string)),
    loadCards: (file) => load(`c${file}`, "json", (bytes) => JSON.parse(toText(bytes)) as CardFile),
  };
}

/** One failure on a bad line is not yet a failure. */
function fetchTwice(fetchFile: FetchFile, name: string): Promise<ArrayBuffer> {
  return fetchFile(name).catch(() => fetchFile(name));
}

function toText(bytes: ArrayBuffer): string {
  return new TextDecoder().decode(bytes);
}

function toFoldTable(pairs: string): Map<string, string> {
  const table = new Map<string, string>();
  for (let i = 0; i < pairs.length; i += 2) table.set(pairs.charAt(i), pairs.charAt(i + 1));
  return table;
}
