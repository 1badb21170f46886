import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compress } from "./compress";

/** Writes a finished file, and its compressed copies beside it. Nothing may change it afterwards. */
export type Write = (file: string, content: Uint8Array | string) => void;

export function createWrite(folder: string): Write {
  const made = new Set<string>();
  return (file, content) => {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    const full = path.join(folder, file);
    const parent = path.dirname(full);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    for (const [ending, copy] of [["", bytes] as const, ...compress(file, bytes)]) writeFileSync(full + ending, copy);
  };
}
