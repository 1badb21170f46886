import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFrontMatter } from "@/lib/content/front-matter";
import { ContentError } from "@/lib/content/problems";
import { decodeSource } from "@/lib/content/source-text";
import { validateContent } from "@/lib/content/validate";
import { GUIDE, LEDGER, source } from "../content/sample";

/** Bounded in time: FUZZ_SECONDS=60 for a longer look. The seed is printed when something is found. */
const limit = { interruptAfterTimeLimit: Number(process.env.FUZZ_SECONDS ?? 2) * 1000, numRuns: 10_000 };
const TIMEOUT = 90_000;

/** What an editor or an enemy writes: fields, fences, marks, and anything. */
const PIECES = ["---", "---js", "\n", "\r\n", "title: ", "facts: [", "]", "&a ", "*a", "!!js/function ", "<<: ", "'", '"', "# ", "\t", "|", ">", "{", "}", "2026-02-30", "12:30", "\u202e", "\ufeff", "\0", "__proto__: ", "constructor: ", "> law-x-1", "[x](", ")", "](javascript:", "<script>", "</script>", "[^1]", "```", "| a |\n|-|", "~~~", "**“", "”**"];
const hostileText = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 60 }).map((parts) => parts.join(""));

/** Reads content as the build does: either it is good, or every problem says what to do. */
function readContent(text: string | Uint8Array, file = "guides/a.md"): void {
  try {
    validateContent([...LEDGER, source(file, text)]);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const { message, fix } of error.problems) expect(/\p{Script=Han}/u.test(message) && /\p{Script=Han}/u.test(fix), `${message} / ${fix}`).toBe(true);
  }
}

describe("whatever is in a file, it is read or refused in Chinese", () => {
  test("any bytes", { timeout: TIMEOUT }, () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => readContent(bytes)), limit);
  });

  test("any text made of what fields and Markdown are made of", { timeout: TIMEOUT }, () => {
    fc.assert(fc.property(hostileText, (text) => readContent(text)), limit);
  });

  test("good fields with any body", { timeout: TIMEOUT }, () => {
    const fields = GUIDE.slice(0, GUIDE.indexOf("## 先做什么"));
    fc.assert(fc.property(hostileText, (body) => readContent(fields + body)), limit);
  });

  test("a good file with any piece put in anywhere", { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(fc.nat(GUIDE.length), hostileText, (at, piece) => readContent(GUIDE.slice(0, at) + piece + GUIDE.slice(at))),
      limit,
    );
  });

  test("any file name", { timeout: TIMEOUT }, () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string().map((name) => `guides/${name}.md`)), (file) => readContent(GUIDE, file)), limit);
  });
});

test("front matter runs nothing and changes no prototype", { timeout: TIMEOUT }, () => {
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  fc.assert(
    fc.property(hostileText, (yaml) => {
      parseFrontMatter("a.md", `---js\nglobalThis.ran = true; ${yaml}\n---\n`);
      parseFrontMatter("a.md", `---\n__proto__: {ran: true}\n${yaml}\n---\n`);
      expect("ran" in globalThis || "ran" in {}).toBe(false);
    }),
    limit,
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
});

test("text that is let through holds nothing invisible", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { problems, text: decoded } = decodeSource(source("guides/a.md", text));
      if (problems.length === 0) expect(decoded).not.toMatch(/[\0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/);
    }),
    limit,
  );
});
