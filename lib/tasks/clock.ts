import type { Content } from "@/lib/content";

const DAY = 24 * 60 * 60 * 1000;
/** Longer than this nobody leaves a site whose texts are reviewed twice a year. */
const YEARS = 5;

/**
 * What a clock that is wrong by years would do: put pages under “下次核对” that are not due, choose the scam of
 * another month, date the feeds wrongly. A day's difference is a time zone. `null` when the clock can be right.
 */
export function findClockProblem({ articles }: Content, now: Date, sure = process.env.SITE_CLOCK ?? ""): string | null {
  const today = now.toISOString().slice(0, 10);
  const [newest] = articles.flatMap(({ file, publishedOn, reviewedOn }) => [publishedOn, reviewedOn].map((date) => ({ file, date }))).sort((a, b) => b.date.localeCompare(a.date));
  if (!newest || sure === today) return null;
  const ahead = now.getTime() - Date.parse(newest.date);
  if (ahead < -DAY) return `这台机器的时钟是 ${today}，content/${newest.file} 的日期是 ${newest.date}，还没到。先给机器对时；时钟没有错，就改那个日期。`;
  if (ahead > YEARS * 365 * DAY) return `这台机器的时钟是 ${today}，内容里最新的日期是 ${newest.date}，差了 ${YEARS} 年多。先给机器对时；时钟没有错，就这样生成：SITE_CLOCK=${today} npm run build`;
  return null;
}
