/** `npm run due`: which texts must be compared with their sources again? For a scheduled job: the answer depends on the day. */
import { parseArgs } from "node:util";
import { inspectFolder } from "@/lib/content";
import { getToday } from "@/lib/editing/dates";
import { findDue, formatDue } from "@/lib/editing/due";
import { readArguments } from "./arguments";

const HELP = `列出该核对的文章：已经过期的，和快到期的。

用法：npm run due -- [选项]

  --days=30           多少天内到期的也列出来
  --date=2026-11-21   当作是这一天（默认今天）
  --help              显示这段话

结束时的代码：0 没有过期的；1 有过期的；2 选项写错了。`;

const options = readArguments(HELP, () => parseArgs({ options: { days: { type: "string", default: "30" }, date: { type: "string", default: getToday() }, help: { type: "boolean" } } }), ({ days, date }) => {
  if (!/^\d{1,4}$/.test(days)) return "--days 要写数字。";
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) ? null : "--date 要写成 2026-11-21 这样。";
});
if (options) {
  const { content } = await inspectFolder();
  const days = Number(options.days);
  const due = findDue(content, options.date, days);
  console.log(formatDue(due, options.date, days));
  if (due.overdue.length > 0) process.exitCode = 1;
}
