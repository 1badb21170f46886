import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseMarkdown } from "@/lib/markdown/parse";
import { openTrees } from "@/lib/content/trees";

const TEXT = "## 先做什么\n\n打 **110**。[看这里](/help/)\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n";

let root: string;
beforeEach(() => void (root = mkdtempSync(path.join(tmpdir(), "trees-"))));
afterEach(() => rmSync(root, { recursive: true }));

const keptFile = () => path.join(root, ".cache/trees.json");

/** Writes into the kept trees, to see whether they are used. */
function markKept(): void {
  writeFileSync(keptFile(), readFileSync(keptFile(), "utf8").replaceAll("先做什么", "从文件里来"));
}

function readOnce(text = TEXT): string {
  const trees = openTrees(root);
  const json = JSON.stringify(trees.parse(text));
  trees.save();
  return json;
}

test("a kept tree is the tree parsing gives", () => {
  readOnce();
  expect(openTrees(root).parse(TEXT)).toEqual(JSON.parse(JSON.stringify(parseMarkdown(TEXT))));
  markKept();
  expect(readOnce()).toContain("从文件里来");
});

test("each caller gets a tree of its own", () => {
  const { parse } = openTrees(root);
  parse(TEXT).children.length = 0;
  expect(parse(TEXT).children).toHaveLength(3);
});

test("a changed text or a changed parser is parsed anew", () => {
  readOnce();
  markKept();
  expect(readOnce(`${TEXT}\n完。`)).not.toContain("从文件里来");
  readOnce();
  markKept();
  writeFileSync(path.join(root, "package-lock.json"), "{}");
  expect(readOnce()).not.toContain("从文件里来");
});

test("texts that are gone are let go", () => {
  readOnce();
  readOnce("## 别的\n\n文字。\n");
  expect(Object.keys(JSON.parse(readFileSync(keptFile(), "utf8")) as object)).toHaveLength(1);
});

test("a broken file, or a place where nothing can be written, costs only time", () => {
  mkdirSync(path.join(root, ".cache"));
  writeFileSync(keptFile(), "{\"a\": ");
  expect(readOnce()).toContain("先做什么");
  rmSync(path.join(root, ".cache"), { recursive: true });
  writeFileSync(path.join(root, ".cache"), "a file, not a folder");
  expect(readOnce()).toContain("先做什么");
});
