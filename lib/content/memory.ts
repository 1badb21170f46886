import type { SourceFile } from "./source-text";

/** What `make` gave for these files when they last had these bytes; else what it gives now. */
export type Remember = <T>(name: string, files: SourceFile[], make: () => T) => T;

/** For a process that reads content/ again and again, as `npm run dev` does: only what was saved is read anew. */
export function createMemory(): Remember {
  const known = new Map<string, { bytes: Uint8Array[]; value: unknown }>();
  return <T>(name: string, files: SourceFile[], make: () => T): T => {
    const key = [name, ...files.map(({ file, isSymlink }) => `${file}${isSymlink ? "@" : ""}`)].join("\n");
    const before = known.get(key);
    // What is known under a key is what this `make` gave: a name has one.
    if (before && before.bytes.every((bytes, index) => Buffer.compare(bytes, files[index]?.bytes ?? new Uint8Array()) === 0)) return before.value as T;
    const value = make();
    known.set(key, { bytes: files.map(({ bytes }) => bytes), value });
    return value;
  };
}

/** Remembers nothing. */
export const forget: Remember = (_name, _files, make) => make();
