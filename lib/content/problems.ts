/** Something an editor has to mend. `line` counts from 1. */
export type Problem = {
  /** Path below content/, e.g. types/nfc.md. */
  file: string;
  line?: number;
  /** Front matter field or ledger path the problem is in. */
  field?: string;
  /** What is wrong and what was expected. */
  message: string;
  /** What to do about it. */
  fix: string;
  /** A warning is shown and stops nothing. Without it, a problem stops the build. */
  severity?: "warning";
};

export function isError({ severity }: Problem): boolean {
  return severity !== "warning";
}

/** All problems of all files, in one error. */
export class ContentError extends Error {
  override name = "ContentError";

  constructor(readonly problems: Problem[]) {
    super(formatProblems(problems));
  }
}

/** The list an editor reads: grouped by file, in the order of the lines. */
export function formatProblems(problems: Problem[], heading = countProblems(problems)): string {
  const files = [...new Set(problems.map((problem) => problem.file))].sort();
  const groups = files.map((file) => {
    const own = problems.filter((problem) => problem.file === file).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return [`content/${file}`, ...own.map(formatProblem)].join("\n");
  });
  return [heading, ...groups].join("\n\n");
}

function countProblems(problems: Problem[]): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  return `内容有 ${errors} 处问题${warnings > 0 ? `，另有 ${warnings} 处提醒` : ""}：`;
}

function formatProblem({ line, field, message, fix, severity }: Problem): string {
  const place = [line && `第 ${line} 行`, field].filter(Boolean).join(" ");
  return `  ${severity === "warning" ? "（提醒）" : ""}${place ? `${place}：` : ""}${message}\n    怎么改：${fix}`;
}
