import { Feed } from "feed";
import { absoluteUrl, SITE_NAME } from "@/lib/site";
import type { Article, CalendarEntry, Content } from "@/lib/content";
import { materialPath } from "./addresses";

export type Monthly = { month: string; label: string; why: string; article: Article; href: string };

/** Addresses of the reminders. */
export const MONTHLY_FILES = { rss: "/share/monthly.xml", json: "/share/monthly.json", calendar: "/share/monthly.ics" } as const;

/** The whole calendar, each month with its article. */
export function listMonthly({ calendar, articles }: Content): Monthly[] {
  return calendar.flatMap((entry: CalendarEntry) => {
    const article = articles.find(({ section, slug }) => `${section}/${slug}` === entry.article);
    return article ? [{ month: entry.month, label: toLabel(entry.month), why: entry.why, article, href: materialPath(article) }] : [];
  });
}

function toLabel(month: string): string {
  const [year, number] = month.split("-").map(Number);
  return `${year}年${number}月`;
}

/** This month's item: the latest one that has begun, or the first if none has. */
export function getCurrent(all: Monthly[], thisMonth: string): Monthly | undefined {
  return all.filter(({ month }) => month <= thisMonth).at(-1) ?? all[0];
}

/** RSS, JSON feed and iCal: three ways to be reminded without leaving an address. */
export function buildMonthlyFiles(content: Content, thisMonth: string): Map<string, string> {
  const all = listMonthly(content);
  const feed = createMonthlyFeed(all.filter(({ month }) => month <= thisMonth).reverse());
  return new Map([
    [MONTHLY_FILES.rss, feed.rss2()],
    [MONTHLY_FILES.json, feed.json1()],
    [MONTHLY_FILES.calendar, toCalendar(all)],
  ]);
}

function createMonthlyFeed(entries: Monthly[]): Feed {
  const feed = new Feed({
    id: absoluteUrl("/materials/"),
    link: absoluteUrl("/materials/"),
    title: `${SITE_NAME}：每月一骗`,
    description: "每个月讲一种骗局：海报、群文案、喇叭稿都准备好了。",
    language: "zh-CN",
    copyright: "CC BY 4.0",
    generator: SITE_NAME,
    updated: toDate(entries[0]?.month ?? "2026-01"),
    feedLinks: { rss: absoluteUrl(MONTHLY_FILES.rss), json: absoluteUrl(MONTHLY_FILES.json) },
  });
  for (const { label, month, why, article, href } of entries) {
    feed.addItem({ id: `${absoluteUrl(href)}#${month}`, link: absoluteUrl(href), title: `${label}：${article.title}，${article.advice}`, description: `${why}${article.summary}`, date: toDate(month) });
  }
  return feed;
}

function toDate(month: string): Date {
  return new Date(`${month}-01T00:00:00Z`);
}

/** All months, those to come too: a calendar is for the future. */
export function toCalendar(entries: Monthly[]): string {
  const events = entries.flatMap(({ month, why, article, href }) => {
    const day = `${month.replace("-", "")}01`;
    return ["BEGIN:VEVENT", `UID:${month}@wubu-fanzha`, `DTSTAMP:${day}T000000Z`, `DTSTART;VALUE=DATE:${day}`, `SUMMARY:${escapeText(`每月一骗：${article.title}`)}`, `DESCRIPTION:${escapeText(`${why}${article.advice}。海报、群文案、喇叭稿：${absoluteUrl(href)}`)}`, `URL:${absoluteUrl(href)}`, "TRANSP:TRANSPARENT", "END:VEVENT"];
  });
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//wubu-fanzha//monthly//ZH", "CALSCALE:GREGORIAN", `X-WR-CALNAME:${SITE_NAME}：每月一骗`, ...events, "END:VCALENDAR"];
  return `${lines.map(fold).join("\r\n")}\r\n`;
}

/** RFC 5545: backslash, semicolon, comma and line break are written with a backslash. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
}

/** RFC 5545: no line is longer than 75 bytes; it goes on after a break and a space. */
function fold(line: string): string {
  let folded = "";
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > 73) {
      folded += "\r\n ";
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}
