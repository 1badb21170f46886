import { toPlainText } from "@/lib/markdown/plain-text";
import { findList, lineOf, parseBody } from "./body";
import type { Problem } from "./problems";
import { decodeSource, type SourceFile } from "./source-text";

/** What to talk about in a month: an article and a word why now. */
export type CalendarEntry = { month: string; article: string; why: string; line: number };

export const CALENDAR_FILE = "calendar.md";

/** `2026-11：types/nfc——why now` */
const ENTRY = /^(\d{4}-(?:0[1-9]|1[0-2]))[：:]\s*([a-z]+\/[a-z0-9-]+)\s*——\s*(.{4,60})$/;
const FORM = "写成：- 2026-11：types/nfc——为什么这个月讲它（4–60 个字）。";

/** Reads content/calendar.md, a list under one heading. */
export function parseCalendar(source: SourceFile): { value: CalendarEntry[]; problems: Problem[] } {
  const { file } = source;
  const { text, problems } = decodeSource(source);
  if (problems.length > 0) return { value: [], problems };
  const list = parseBody(text, 1).blocks.map((block) => findList(block, false)).find(Boolean);
  if (!list) return { value: [], problems: [{ file, message: "没有找到列表。", fix: `在 ## 小标题下面，一个月一行。${FORM}` }] };
  const value = list.children.flatMap((item) => {
    const [, month, article, why] = ENTRY.exec(toPlainText(item)) ?? [];
    if (month && article && why) return [{ month, article, why, line: lineOf(item) }];
    problems.push({ file, line: lineOf(item), message: `看不懂“${toPlainText(item).slice(0, 30)}”。`, fix: FORM });
    return [];
  });
  return { value, problems };
}

/** Months out of order or twice, and articles that do not exist. */
export function findCalendarProblems(entries: CalendarEntry[], isArticle: (key: string) => boolean): Problem[] {
  return entries.flatMap(({ month, article, line }, index) => {
    const place = { file: CALENDAR_FILE, line };
    const previous = entries[index - 1];
    if (previous && previous.month >= month) return [{ ...place, message: `${month} 应排在 ${previous.month} 后面，每个月只写一行。`, fix: "按时间先后排，删掉重复的月份。" }];
    return isArticle(article) ? [] : [{ ...place, message: `没有这篇文章：${article}`, fix: "写“栏目/文件名”，不带 .md，例如 types/nfc。" }];
  });
}
