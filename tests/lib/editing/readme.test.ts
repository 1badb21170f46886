import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { WORDS } from "@/lib/check/pattern";
import { replaceTables } from "@/lib/editing/field-tables";
import { inspectContent } from "@/lib/content";
import { QUIZ_CHANNELS } from "@/lib/content/quiz";
import { MISTAKES } from "../content/editor/mistakes";
import { CASE_LEDGER, LEDGER, source } from "../content/sample";

const readme = readFileSync("content/README.md", "utf8");

test("the tables of content/README.md are those of the schema; if not: npm run docs", () => {
  expect(replaceTables(readme)).toBe(readme);
});

test("a field the schema has not got is not in the tables", () => {
  expect(readme).not.toContain("| `colour` |");
  expect(replaceTables(readme.replace("| `title` |", "| `titel` |"))).toBe(readme);
});

test("every rule a message names is a heading of the manual", () => {
  const headings = new Set(readme.split("\n").filter((line) => line.startsWith("## ")).map((line) => line.slice(3)));
  const read = (base: string) => readFileSync(`tests/lib/content/editor/${base}.md`, "utf8");
  const rules = MISTAKES.flatMap(({ base, change, file }) => inspectContent([...LEDGER, ...CASE_LEDGER, source(file ?? `${base}s/a.md`, change(read(base)))]).problems.map(({ rule }) => rule));
  // Given in the code where no mistake of the list leads.
  for (const rule of [...new Set(rules), "新建一篇", "两张表", "海报、群文案、喇叭稿", "标点和空格", "改名、合并、删除", "依据和来源", "录音"]) expect(headings, rule).toContain(rule);
});

test("every command the manual names exists", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

/** The part of the manual below a heading. */
const getPart = (heading: string) => readme.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";

test("the manual names every file of the message check, and every set of words patterns may use", () => {
  const part = getPart("可疑信息自查");
  expect(readdirSync("content/check").filter((file) => !part.includes(`\`${file}\``))).toEqual([]);
  const named = [...part.matchAll(/`\{(.+?)\}`/g)].map(([, name]) => name);
  expect([...new Set(named)].sort()).toEqual(Object.keys(WORDS).sort());
});

test("the manual names every channel and field of the quiz", () => {
  const part = getPart("识诈练习");
  expect(QUIZ_CHANNELS.filter((channel) => !part.includes(channel))).toEqual([]);
  for (const field of ["text", "answer", "clue", "why", "type", "facts"]) expect(part).toContain(`| \`${field}\` |`);
});
