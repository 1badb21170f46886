import { expect, test } from "vitest";
import { CONTENT_FOLDER, loadSources, validateContent, type Content } from "@/lib/content";
import { findClockProblem } from "@/lib/tasks/clock";

const content: Content = validateContent(await loadSources(CONTENT_FOLDER));
const newest = content.articles.flatMap(({ publishedOn, reviewedOn }) => [publishedOn, reviewedOn]).sort().at(-1) ?? "";
const at = (days: number) => new Date(Date.parse(newest) + days * 24 * 60 * 60 * 1000);

test("the day of the newest text, the day before in another time zone, and two years later need no remark", () => {
  for (const days of [0, -1, 2 * 365]) expect(findClockProblem(content, at(days))).toBeNull();
});

test("a clock before the newest text is told with both days", () => {
  expect(findClockProblem(content, new Date("2020-01-01T00:00:00Z"))).toMatch(new RegExp(`时钟是 2020-01-01.*日期是 ${newest}，还没到`));
});

test("a clock many years ahead is told", () => {
  expect(findClockProblem(content, new Date("2046-01-01T00:00:00Z"))).toMatch(/时钟是 2046-01-01.*npm run due/);
});
