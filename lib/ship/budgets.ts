import { SECTION_IDS } from "@/lib/site";
import { formatKb, type Weight } from "./weigh";

const KB = 1024;

/** Limits of docs/decisions and the design: gzipped, first visit, before any image. */
const HOME = 10 * KB;
const READING_TYPICAL = 10 * KB;
const READING_LONGEST = 14 * KB;
const ISLANDS = 3 * KB;
const SEARCH_CODE = 15 * KB;
const REQUESTS = 4;
const SEARCH_PAGE = "search/index.html";
/** Its code, the page around it and the beginnings of the lists. */
const SEARCH_WHOLE = 24 * KB;
/** The list of all sources grows with the ledger and is not read on a phone in a hurry. */
const SOURCES = "sources/index.html";
const LIST = 20 * KB;
/** Pages on which the reader does something may bring more script. With its rules, /check/ stays below 20 KB. */
const TOOLS: Record<string, number> = { "check/index.html": 10 * KB, "quiz/index.html": 5 * KB };
const QUIZ = 30 * KB;

/** Every limit that a page breaks, in words. Empty when all is well. */
export function findOverweight(weights: Weight[]): string[] {
  const problems = weights.flatMap((weight) => {
    const limit = weight.file === "index.html" ? HOME : weight.file === SOURCES ? LIST : weight.file === SEARCH_PAGE ? SEARCH_WHOLE : weight.file === "quiz/index.html" ? QUIZ : weight.file in TOOLS ? LIST : READING_LONGEST;
    const scripts = weight.file === SEARCH_PAGE ? SEARCH_CODE : (TOOLS[weight.file] ?? ISLANDS);
    return [
      weight.total > limit && `${weight.file} 共 ${formatKb(weight.total)}，上限 ${formatKb(limit)}`,
      weight.js > scripts && `${weight.file} 的脚本 ${formatKb(weight.js)}，上限 ${formatKb(scripts)}`,
      weight.requests > REQUESTS && `${weight.file} 要 ${weight.requests} 次请求，上限 ${REQUESTS} 次`,
    ].filter((problem) => problem !== false);
  });
  const typical = median(weights.filter(isArticle).map((weight) => weight.total));
  if (typical > READING_TYPICAL) problems.push(`文章中位数 ${formatKb(typical)}，上限 ${formatKb(READING_TYPICAL)}`);
  return problems;
}

/** The table a build ends with. */
export function formatWeights(weights: Weight[]): string {
  const heaviest = [...weights].sort((a, b) => b.total - a.total).slice(0, 5);
  const shown = [...weights.filter(({ file }) => ["index.html", SEARCH_PAGE, "help/index.html"].includes(file)), ...heaviest];
  const rows = [...new Set(shown)].map(({ file, html, css, js, total, requests }) => [file.replace(/index\.html$/, "") || "/", html, css, js, total].map((cell) => (typeof cell === "number" ? formatKb(cell) : cell)).concat(String(requests)));
  const header = ["页面（gzip）", "HTML", "CSS", "JS", "合计", "请求"];
  return [
    ...[header, ...rows].map(([first = "", ...rest]) => first.padEnd(34) + rest.map((cell) => cell.padStart(9)).join("")),
    `共 ${weights.length} 页；文章中位数 ${formatKb(median(weights.filter(isArticle).map(({ total }) => total)))}，上限 ${formatKb(READING_TYPICAL)}；首页上限 ${formatKb(HOME)}，最长的一页 ${formatKb(READING_LONGEST)}，脚本 ${formatKb(ISLANDS)}`,
  ].join("\n");
}

/** Where a list goes on: cases/2/. */
const LIST_PAGE = /\/\d+\/index\.html$/;

/** A page somebody reads: an article of one of the sections. */
function isArticle({ file }: Weight): boolean {
  return SECTION_IDS.some((section) => file.startsWith(`${section}/`) && file !== `${section}/index.html`) && !LIST_PAGE.test(file);
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
