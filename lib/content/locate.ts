import type { Problem } from "./problems";
import type { SourceFile } from "./source-text";

const MAX_TEXT = 40;

/**
 * Adds what a reporter did not say: line of a field, column, the words that are
 * wrong, and where the rule is explained. Reporters give what only they know.
 */
export function locateProblems(problems: Problem[], files: SourceFile[]): Problem[] {
  const cache = new Map<string, string[]>();
  const getLines = (file: string): string[] => {
    const known = cache.get(file);
    if (known) return known;
    const lines = toLines(files.find((source) => source.file === file));
    cache.set(file, lines);
    return lines;
  };
  return problems.map((problem) => locate({ ...problem, message: toWords(problem.message) }, getLines(problem.file)));
}

function toLines(source: SourceFile | undefined): string[] {
  return source ? new TextDecoder().decode(source.bytes).split(/\r\n?|\n/) : [];
}

function locate(problem: Problem, lines: string[]): Problem {
  const line = problem.line ?? findLine(problem, lines);
  const content = line === undefined ? undefined : lines[line - 1];
  const rule = problem.rule ?? getRule(problem);
  if (line === undefined || content === undefined) return { ...problem, rule };
  const wrong = problem.text ?? findQuoted(problem.message, content);
  const column = problem.column ?? findColumn(content, { ...problem, text: wrong });
  const text = shorten(wrong ?? content.slice(column - 1));
  return { ...problem, line, column, rule, ...(text && { text }) };
}

/** Line of a front matter field, or of an entry of the ledger (“law-x-1 › sources”). */
function findLine({ file, field, text }: Problem, lines: string[]): number | undefined {
  if (!field) return file.endsWith(".json") && text ? toNumber(lines.findIndex((line) => line.includes(text))) : undefined;
  const [entry = "", ...path] = field.split(" › ");
  if (!file.startsWith("facts/")) return toNumber(lines.findIndex((line) => line.startsWith(`${entry}:`)));
  const start = lines.findIndex((line) => line.includes(`"id": "${entry}"`));
  const key = lines.findIndex((line, index) => index >= start && path[0] !== undefined && line.trim().startsWith(`"${path[0]}"`));
  return toNumber(start === -1 || key === -1 ? start : key);
}

function toNumber(index: number): number | undefined {
  return index === -1 ? undefined : index + 1;
}

/** The words a message names between quotation marks, if the line holds them. */
function findQuoted(message: string, content: string): string | undefined {
  return [...message.split("\n")[0]?.matchAll(/“([^“”]+)”/g) ?? []].map(([, words = ""]) => words).find((words) => content.includes(words));
}

function findColumn(content: string, { text, field }: Problem): number {
  const at = text ? content.indexOf(text) : -1;
  if (at !== -1) return at + 1;
  // The value of `name: value`, else the first character that is not a space.
  const before = field ? /^\w+:\s*/.exec(content) : /^\s*/.exec(content);
  return (before?.[0].length ?? 0) + 1;
}

function shorten(text: string): string {
  const characters = [...toOneLine(text).trim()];
  return characters.length > MAX_TEXT ? `${characters.slice(0, MAX_TEXT).join("")}……` : characters.join("");
}

/** A line that begins with “::” would pass for a command where a Git host reads the output. */
function toWords(message: string): string {
  return message.replace(/(^|\n)(\s*)::/g, "$1$2：：");
}

function toOneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** Where content/README.md explains a rule whose reporter does not say. */
function getRule({ file, field }: Problem): string {
  if (file.startsWith("facts/")) return "依据和来源";
  if (file.endsWith(".json")) return "两张表";
  if (/^share\/|^calendar\.md$/.test(file)) return "海报、群文案、喇叭稿";
  return field ? "文件开头的字段" : "正文";
}
