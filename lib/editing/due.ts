import type { Content } from "@/lib/content";
import { addDays } from "./dates";

export type DueText = { file: string; title: string; reviewBy: string };
export type Due = { overdue: DueText[]; soon: DueText[] };

/** Texts whose review is overdue on that day, or will be within so many days; the oldest first. */
export function findDue({ articles, glossary, situations }: Content, today: string, days: number): Due {
  const texts = [...articles, ...glossary, ...situations].map(({ file, title, reviewBy }) => ({ file, title, reviewBy })).sort((a, b) => a.reviewBy.localeCompare(b.reviewBy) || a.file.localeCompare(b.file));
  const limit = addDays(today, days);
  return { overdue: texts.filter(({ reviewBy }) => reviewBy < today), soon: texts.filter(({ reviewBy }) => reviewBy >= today && reviewBy <= limit) };
}

export function formatDue({ overdue, soon }: Due, today: string, days: number): string {
  const list = (texts: DueText[]) => texts.map(({ file, title, reviewBy }) => `- ${reviewBy}　${title}（content/${file}）`).join("\n");
  return [
    overdue.length > 0 && `## 已经过期 ${overdue.length} 篇\n\n${list(overdue)}`,
    soon.length > 0 && `## ${days} 天内到期 ${soon.length} 篇\n\n${list(soon)}`,
    overdue.length + soon.length > 0 ? "核对方法：对照来源看一遍，改好以后更新 reviewedOn 和 reviewBy。" : `截至 ${today}，没有过期的文章，${days} 天内也没有到期的。`,
  ].filter(Boolean).join("\n\n");
}
