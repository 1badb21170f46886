import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Root } from "mdast";
import { parseMarkdown } from "@/lib/markdown/parse";

/** Turns Markdown into its tree. */
export type Parse = (text: string) => Root;

/** `save` writes what was parsed, for the next process. */
type Trees = { parse: Parse; save: () => void };

/** Trees as JSON, by the hash of their text: {"<hash>": "<tree>"}. */
type Kept = Record<string, string>;

const FILE = ".cache/trees.json";

/** What decides how a text is parsed: the packages, and how we put them together. */
const PARSER = ["package-lock.json", "lib/markdown/parse.ts"];

/**
 * A parser that keeps the trees of texts it has seen in `.cache/`. Parsing takes most of
 * the time of a check, and every process of a build reads all texts: from the file it is
 * 30 times faster. Nothing breaks without the file, or where it cannot be written.
 */
export function openTrees(root = process.cwd()): Trees {
  const stamp = hash(PARSER.map((file) => readText(path.join(root, file))).join("\0"));
  const file = path.join(root, FILE);
  const before = readKept(file);
  const used: Kept = {};
  let isNew = false;
  return {
    parse: (text) => {
      const key = hash(stamp + text);
      const kept = before[key];
      isNew ||= kept === undefined;
      const json = kept ?? JSON.stringify(parseMarkdown(text));
      used[key] = json;
      // A tree of its own for each caller: callers number its lines anew.
      return JSON.parse(json) as Root;
    },
    save: () => {
      if (isNew || Object.keys(used).length < Object.keys(before).length) writeKept(file, used);
    },
  };
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function readKept(file: string): Kept {
  try {
    return JSON.parse(readText(file) || "{}") as Kept;
  } catch {
    return {};
  }
}

/** Renamed into place: several processes may write it, and a broken-off one leaves no half file. */
function writeKept(file: string, trees: Kept): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}.tmp`, JSON.stringify(trees));
    renameSync(`${file}.${process.pid}.tmp`, file);
  } catch {
    // A disk that is full or read-only costs time, not the check.
  }
}
