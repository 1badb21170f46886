import type { Problem } from "@/lib/content";
import { fixBody } from "./fix-body";
import { fixField } from "./fix-fields";

const FENCE = /^---\s*$/;

/** Puts right what is mechanical: width of punctuation, spaces, list marks, dates, brackets. A second time changes nothing. */
export function fixText(text: string): string {
  return `${fixLines(text).replace(/\n{3,}/g, "\n\n").trimEnd()}\n`;
}

/** The same with every line where it was, so that what changed can be shown by line. */
function fixLines(text: string): string {
  const lines = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n").split("\n");
  if (!FENCE.test(lines[0] ?? "")) return text;
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) return text;
  return ["---", ...lines.slice(1, end).map(fixField), "---", fixBody(lines.slice(end + 1).join("\n"))].join("\n");
}

/** What `--fix` would change, as warnings by line. */
export function findFixable(file: string, text: string): Problem[] {
  if (fixText(text) === text) return [];
  const before = text.split("\n");
  const after = fixLines(text).split("\n");
  const problems = before.flatMap((line, index): Problem[] => {
    const fixed = after[index];
    if (fixed === undefined || fixed === line) return [];
    return [{ file, line: index + 1, ...findChange(line, fixed), severity: "warning", message: "标点、空格或符号可以自动改。", fix: `改成“${fixed.trim()}”；或运行 npm run check -- --fix 自动改。`, rule: "标点和空格" }];
  });
  if (problems.length > 0) return problems;
  return [{ file, severity: "warning", message: "多了空行，或文件末尾没有换行。", fix: "运行 npm run check -- --fix 自动改。", rule: "标点和空格" }];
}

/** Where two lines begin to differ, and the words of the first from there to where they agree again. */
function findChange(before: string, after: string): { column: number; text: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < before.length - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  // With its neighbours: a lone space says nothing.
  return { column: start + 1, text: before.slice(Math.max(0, start - 2), before.length - tail + 2).trim() };
}
