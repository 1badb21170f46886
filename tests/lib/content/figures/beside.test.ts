import { expect, test } from "vitest";
import { inspectContent } from "@/lib/content/validate";
import { GUIDE, LEDGER, source } from "../sample";

const SCRIPT = "请先挂断电话。".repeat(34);
const STATISTICS = { id: "st-2022", confidence: "high", publish: true, sources: ["src-a"], topic: "打击", gist: "2022年破案46.4万起，2023年破案43.7万起。", period: "2022年、2023年", publisher: "公安部", figures: [{ metric: "2022破案", value: "46.4", unit: "万起" }, { metric: "2023破案", value: "43.7", unit: "万起" }] };
const CHART = { id: "po-an", title: "每年破案", kind: "years", points: [{ label: "2022年", fact: "st-2022", metric: "2022破案" }, { label: "2023年", fact: "st-2022", metric: "2023破案" }] };

/** Where a figure nobody cites is found, as “file:line words”. */
function findStrayFigures(file: string, text: string): string[] {
  const files = [...LEDGER, source("facts/statistics.json", JSON.stringify([STATISTICS])), source("guides/a.md", GUIDE), source(file, text)];
  return inspectContent(files).problems.filter((problem) => problem.file === file && problem.message.includes("原句")).map(({ line, message }) => `${line} ${message.split("\n")[0]}`);
}

test("a share text says no more figures than its article may", () => {
  const text = (number: string) => `---\nshort: 钱转走了，先打${number}。\n---\n\n${SCRIPT}\n`;
  expect(findStrayFigures("share/guides/a.md", text("110"))).toEqual([]);
  expect(findStrayFigures("share/guides/a.md", text("120"))).toEqual(["2 “120”在引用的依据里没有。"]);
});

test("so does the loudspeaker script below it", () => {
  expect(findStrayFigures("share/guides/a.md", `---\nshort: 钱转走了，先打110。\n---\n\n${SCRIPT}\n\n已有300人被骗。\n`)).toEqual(["7 “300人”在引用的依据里没有。"]);
});

test("the calendar says no more than the article of the month", () => {
  expect(findStrayFigures("calendar.md", "## 每月一骗\n\n- 2026-11：guides/a——记住打110。\n")).toEqual([]);
  expect(findStrayFigures("calendar.md", "## 每月一骗\n\n- 2026-11：guides/a——去年有5万人被骗。\n")).toEqual(["3 “5万人”在引用的依据里没有。"]);
});

test("title, gaps and note of a chart rest on its points and its own facts", () => {
  const chart = (more: object) => JSON.stringify([{ ...CHART, ...more }], null, 2);
  expect(findStrayFigures("charts.json", chart({ note: "2023年比2022年少。" }))).toEqual([]);
  expect(findStrayFigures("charts.json", chart({ note: "2021年没有画。" }))).toEqual(["18 “2021年”在引用的依据里没有。"]);
  expect(findStrayFigures("charts.json", chart({ gaps: [{ label: "2024年", why: "没有查到" }] }))).toHaveLength(1);
});

test("why an answer of the quiz is right rests on the question's facts", () => {
  const quiz = (why: string) => `短信:\n  - text: 您的积分今天清零，点链接兑换。\n    answer: 平常\n    clue: 点链接\n    why: ${why}\n    facts: [hl-110]\n`;
  expect(findStrayFigures("quiz/questions.yaml", quiz("拿不准就打110问问。"))).toEqual([]);
  expect(findStrayFigures("quiz/questions.yaml", quiz("拿不准就打10000问问。"))).toEqual(["5 “10000”在引用的依据里没有。"]);
});
