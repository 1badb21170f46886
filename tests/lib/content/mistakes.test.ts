import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { formatProblems } from "@/lib/content/problems";
import type { SourceFile } from "@/lib/content/source-text";
import { inspectContent } from "@/lib/content/validate";
import { MISTAKES, type Mistake } from "./editor/mistakes";
import { CASE_LEDGER, LEDGER, source } from "./sample";

const FILES = { case: "cases/kuaidi-lipei.md", type: "types/jia-kefu.md", law: "laws/mou-fa.md" };
const BASES = Object.keys(FILES) as (keyof typeof FILES)[];
const read = (base: keyof typeof FILES) => readFileSync(path.join(import.meta.dirname, "editor", `${base}.md`), "utf8");

/** The three texts, one of them with the mistake in it. */
function withMistake({ base, change, file }: Mistake): SourceFile[] {
  return [...LEDGER, ...CASE_LEDGER, ...BASES.map((name) => (name === base ? source(file ?? FILES[name], change(read(name))) : source(FILES[name], read(name))))];
}

/** What the editor reads about the file with the mistake; a broken file also breaks links to it. */
function messagesOf(mistake: Mistake): string {
  const own = mistake.file ?? FILES[mistake.base];
  return formatProblems(inspectContent(withMistake(mistake)).problems.filter(({ file }) => file === own));
}

test("the three texts hold no mistake", () => {
  expect(inspectContent([...LEDGER, ...CASE_LEDGER, ...BASES.map((name) => source(FILES[name], read(name)))]).problems).toEqual([]);
});

test("there are 25 mistakes, and each changes its text or its name", () => {
  expect(MISTAKES).toHaveLength(25);
  for (const { what, base, change, file } of MISTAKES) expect(file ?? change(read(base)), what).not.toBe(read(base));
});

describe.each(MISTAKES)("$what", (mistake) => {
  test("is found, with its place where it has one and how to mend it", () => {
    const own = mistake.file ?? FILES[mistake.base];
    const problems = inspectContent(withMistake(mistake)).problems.filter(({ file }) => file === own);
    expect(problems).not.toEqual([]);
    for (const problem of problems) {
      expect(problem.fix).not.toBe("");
      expect(problem.rule).toBeTruthy();
    }
  });
});

test("the 25 messages are those that were read and approved", async () => {
  const text = MISTAKES.map((mistake, index) => `${index + 1}. ${mistake.what}\n\n${messagesOf(mistake)}`).join("\n\n————————\n\n");
  await expect(`${text}\n`).toMatchFileSnapshot("editor/messages.txt");
});
