/** Something an editor has to mend. `line` and `column` count from 1. */
export type Problem = {
  /** Path below content/, e.g. types/nfc.md. */
  file: string;
  line?: number;
  column?: number;
  /** Front matter field or ledger path the problem is in. */
  field?: string;
  /** The words that are wrong, as they stand in the file. */
  text?: string;
  /** What is wrong and what was expected. */
  message: string;
  /** What to do about it. */
  fix: string;
  /** A warning does not stop a build. Without it: an error. */
  severity?: "error" | "warning";
  /** Heading of content/README.md under which the rule is explained. */
  rule?: string;
};

/** All problems of all files, in one error. */
export class ContentError extends Error {
  override name = "ContentError";

  constructor(readonly problems: Problem[]) {
    super(formatProblems(problems));
  }
}

export function isError({ severity = "error" }: Problem): boolean {
  return severity === "error";
}

/** “3 处问题，另有 2 处提醒” */
export function countProblems(problems: Problem[]): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  if (errors === 0) return `${warnings} 处提醒`;
  return warnings === 0 ? `${errors} 处问题` : `${errors} 处问题，另有 ${warnings} 处提醒`;
}

/** The list an editor reads: grouped by file, in the order of the lines. */
export function formatProblems(problems: Problem[], heading = `内容有 ${countProblems(problems)}：`): string {
  return [heading, ...groupByFile(problems).map(({ file, own }) => [`content/${file}`, ...own.map(formatProblem)].join("\n"))].join("\n\n");
}

/** Files by name, each with its problems from top to bottom. */
export function groupByFile(problems: Problem[]): { file: string; own: Problem[] }[] {
  const files = [...new Set(problems.map((problem) => problem.file))].sort();
  return files.map((file) => ({ file, own: problems.filter((problem) => problem.file === file).sort(byPlace) }));
}

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** “第 8 行第 11 列 reviewBy” */
export function formatPlace({ line, column, field }: Problem): string {
  const at = line ? `第 ${line} 行${column ? `第 ${column} 列` : ""}` : "";
  return [at, field].filter(Boolean).join(" ");
}

function formatProblem(problem: Problem): string {
  const place = formatPlace(problem);
  const lines = [
    `  ${isError(problem) ? "" : "（提醒）"}${place ? `${place}：` : ""}${problem.message}`,
    problem.text && `    原文：${problem.text}`,
    `    怎么改：${problem.fix}`,
    problem.rule && `    规则：content/README.md 的“${problem.rule}”`,
  ];
  return lines.filter(Boolean).join("\n");
}
