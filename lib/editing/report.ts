import { countProblems, formatPlace, formatProblems, groupByFile, isError, type Problem } from "@/lib/content/problems";

export const FORMATS = ["text", "github", "gitlab", "markdown", "json"] as const;
export type Format = (typeof FORMATS)[number];

type Report = { problems: Problem[]; /** “五不 5 篇、骗局 26 篇……” */ summary: string };

/** The list of problems for a person, or for the Git host that shows it beside the changed lines. */
export function formatReport(format: Format, report: Report): string {
  switch (format) {
    case "text":
      return formatText(report);
    case "github":
      return [...groupByFile(report.problems).flatMap(({ own }) => own.map(toAnnotation)), formatVerdict(report)].join("\n");
    case "gitlab":
      return JSON.stringify(report.problems.map(toCodeQuality), null, 2);
    case "markdown":
      return formatMarkdown(report);
    case "json":
      return JSON.stringify({ errors: report.problems.filter(isError).length, warnings: report.problems.filter((problem) => !isError(problem)).length, problems: report.problems }, null, 2);
  }
}

function formatVerdict({ problems, summary }: Report): string {
  if (problems.some(isError)) return `内容有 ${countProblems(problems)}。`;
  return `内容没有问题：${summary}。${problems.length > 0 ? `另有 ${countProblems(problems)}。` : ""}`;
}

function formatText(report: Report): string {
  if (report.problems.length === 0) return formatVerdict(report);
  const list = formatProblems(report.problems);
  return report.problems.some(isError) ? list : `${list}\n\n${formatVerdict(report)}`;
}

/** GitHub shows such a line beside the line of the file it names. */
function toAnnotation(problem: Problem): string {
  const { file, line = 1, column, message, fix, text, field } = problem;
  const properties = { file: `content/${file}`, line: String(line), ...(column && { col: String(column) }), title: field ?? problem.rule ?? "内容" };
  const head = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`).join(",");
  const body = [message, text && `原文：${text}`, `怎么改：${fix}`, problem.rule && `规则：content/README.md#${problem.rule}`].filter(Boolean).join("\n");
  return `::${isError(problem) ? "error" : "warning"} ${head}::${escapeData(body)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

/** An entry of GitLab's Code Quality report. */
function toCodeQuality(problem: Problem) {
  const { file, line = 1, column = 1, field, message, fix } = problem;
  return {
    description: `${message}怎么改：${fix}`,
    check_name: field ?? problem.rule ?? "content",
    fingerprint: Buffer.from(`${file}:${field ?? ""}:${message}:${line}:${column}`).toString("base64url"),
    severity: isError(problem) ? "major" : "minor",
    location: { path: `content/${file}`, lines: { begin: line } },
  };
}

const MOST = 30;

/** Short enough to be a comment under a pull request. */
function formatMarkdown(report: Report): string {
  const { problems } = report;
  if (problems.length === 0) return `### ✓ 内容检查通过\n\n${formatVerdict(report)}\n`;
  const sorted = [...problems].sort((a, b) => Number(isError(b)) - Number(isError(a)));
  const title = problems.some(isError) ? `### ✗ 内容有 ${countProblems(problems)}` : `### ✓ 内容检查通过，有 ${countProblems(problems)}`;
  const groups = groupByFile(sorted.slice(0, MOST)).map(({ file, own }) => [`**\`content/${file}\`**`, "", ...own.map(toItem)].join("\n"));
  const rest = problems.length > MOST ? [`还有 ${problems.length - MOST} 处，在自己电脑上运行 \`npm run check\` 看全部。`] : [];
  return `${[title, ...groups, ...rest, "标点、空格这类问题，运行 `npm run check -- --fix` 自动改。规则都在 `content/README.md`。"].join("\n\n")}\n`;
}

function toItem(problem: Problem): string {
  const place = formatPlace(problem);
  return `- ${isError(problem) ? "" : "（提醒）"}${place ? `${place}：` : ""}${escapeMarkdown(problem.message)} 怎么改：${escapeMarkdown(problem.fix)}`;
}

/** So that a text with a mistake cannot draw links, images or mentions into a comment. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>!@#|]/g, "\\$&");
}
