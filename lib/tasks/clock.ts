import type { Content } from "@/lib/content";

const DAY = 24 * 60 * 60 * 1000;
/** Longer than this nobody leaves a site whose texts are reviewed twice a year. */
const YEARS = 5;

/**
 * What a clock that is wrong by years does: it puts pages under “下次核对” that are not due, chooses the scam of
 * another month, dates the feeds wrongly. A day's difference is a time zone. `null` when the clock can be right.
 * A remark and no refusal: help must not wait for a clock.
 */
export function findClockProblem({ articles }: Content, now: Date): string | null {
  const today = now.toISOString().slice(0, 10);
  const [newest] = articles.flatMap(({ file, publishedOn, reviewedOn }) => [publishedOn, reviewedOn].map((date) => ({ file, date }))).sort((a, b) => b.date.localeCompare(a.date));
  if (!newest) return null;
  const ahead = now.getTime() - Date.parse(newest.date);
  const harm = "“该核对了”的提醒、每月一骗、订阅的日期会不对";
  if (ahead < -DAY) return `注意：这台机器的时钟是 ${today}，content/${newest.file} 的日期是 ${newest.date}，还没到。${harm}。先给机器对时，再生成一次；时钟没有错，就改那个日期。`;
  if (ahead > YEARS * 365 * DAY) return `注意：这台机器的时钟是 ${today}，内容里最新的日期是 ${newest.date}，差了 ${YEARS} 年多。${harm}。先给机器对时，再生成一次；时钟没有错，内容早该核对了：npm run due。`;
  return null;
}
