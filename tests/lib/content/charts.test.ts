import { describe, expect, test } from "vitest";
import { findChartProblems, parseCharts, toAmount } from "@/lib/content/charts";
import { toChartView } from "@/lib/content/data-view";
import { toCsv, toFigureRows } from "@/lib/content/data-files";
import { parseLedger } from "@/lib/content/ledger";
import { LEDGER, source } from "./sample";

const entry = { confidence: "high", publish: true, sources: ["src-a"], topic: "打击", gist: "破案。" };
const figure = (metric: string, value: string, unit: string) => ({ metric, value, unit });
const STATISTICS = [
  { ...entry, id: "st-2022", period: "2022年", publisher: "公安部", figures: [figure("破案", "46.4", "万起"), figure("1-11月破案", "40", "万起"), figure("拦截", "21", "亿次")] },
  { ...entry, id: "st-2023", period: "2023年", publisher: "公安部（报道）", published: "2024-01-09", figures: [figure("破案", "43.7", "万起")] },
  { ...entry, id: "st-part", period: "2021年1—11月", publisher: "公安部", figures: [figure("破案", "37万余", "起")] },
  { ...entry, id: "st-court", period: "2024年", publisher: "最高人民法院", figures: [figure("破案", "4", "万起")] },
  { ...entry, id: "st-noted", period: "2025年", publisher: "公安部", note: "=口径不同，“慎用”", figures: [figure("破案", "25.8", "万起")] },
  { ...entry, id: "st-series", period: "2018—2020年", publisher: "公安部", figures: [figure("2020破案", "32.2", "万起")] },
  { ...entry, id: "st-secret", period: "2026年", publisher: "公安部", publish: false, figures: [figure("破案", "1", "万起")] },
];
const { ledger } = parseLedger([...LEDGER, source("facts/statistics.json", JSON.stringify(STATISTICS))]);
const point = (label: string, fact: string, metric = "破案") => ({ label, fact, metric });
const YEARS = { id: "po-an", title: "破案", kind: "years" as const, points: [point("2022年", "st-2022"), point("2023年", "st-2023")] };
const messages = (chart: typeof YEARS | Record<string, unknown>) => findChartProblems({ ledger, charts: [chart as typeof YEARS] }).map(({ message }) => message);

test("whole years of one publisher in one unit make a chart", () => {
  expect(messages(YEARS)).toEqual([]);
  expect(messages({ ...YEARS, points: [point("2020年", "st-series", "2020破案"), ...YEARS.points] })).toEqual([]);
});

describe("what cannot be compared is never on one axis", () => {
  test.each([
    ["some months beside a year", [...YEARS.points, point("2021年", "st-part")], "“2021年”用的 st-part“破案”不是这一年全年的数（统计期：2021年1—11月）。"],
    ["some months of a year's entry", [point("2022年", "st-2022", "1-11月破案"), point("2023年", "st-2023")], "“2022年”用的 st-2022“1-11月破案”不是这一年全年的数（统计期：2022年）。"],
    ["another publisher", [...YEARS.points, point("2024年", "st-court")], "发布的单位不一样：公安部、最高人民法院，不能画在一起。"],
    ["another unit", [...YEARS.points.slice(0, 1), point("2023年", "st-2022", "拦截")], "单位不一样：起、次，不能画在一起。"],
    ["a year twice", [...YEARS.points, point("2023年", "st-2023")], "有一个名称用了两次。"],
    ["a number that is not in the ledger", [...YEARS.points, point("2023年", "st-2023", "抓获")], "台账里没有 st-2023 的“抓获”，或者它不能发布。"],
    ["a number that may not be published", [...YEARS.points, point("2026年", "st-secret")], "台账里没有 st-secret 的“破案”，或者它不能发布。"],
  ])("%s is refused", (_name, points, message) => {
    expect(messages({ ...YEARS, points })).toContain(message);
  });

  test("two periods in a chart of one period are refused", () => {
    expect(messages({ ...YEARS, kind: "one-period" })).toContain("统计期不一样，不能画在一起。");
  });

  test("a warning in the ledger must be passed on to readers", () => {
    const chart = { ...YEARS, points: [...YEARS.points, point("2025年", "st-noted")] };
    expect(messages(chart)).toEqual(["st-noted 在台账里有提醒：=口径不同，“慎用”"]);
    expect(messages({ ...chart, note: "2025年的口径不同。" })).toEqual([]);
  });
});

test("a chart of an unknown kind is refused with the kinds there are", () => {
  const { problems } = parseCharts(source("charts.json", JSON.stringify([{ ...YEARS, kind: "pie" }])));
  expect(problems.map(({ field, message }) => `${field ?? ""} ${message}`)).toEqual(["po-an › kind 应为其中一个：years、one-period、table。"]);
});

test.each([
  ["3.9", "万人", 39_000, "人"],
  ["5万余", "人", 50_000, "人"],
  ["近13", "万人", 130_000, "人"],
  ["-18.7", "%", -18.7, "%"],
  ["1.09", "亿人", 109_000_000, "人"],
])("%s%s is as long as %i", (value, unit, amount, base) => {
  const result = toAmount({ value, unit });
  expect([Math.round(result.amount * 10) / 10, result.unit]).toEqual([amount, base]);
});

test("the longest bar is whole, the others in proportion, and a year without a number keeps its place", () => {
  const view = toChartView(ledger, { ...YEARS, gaps: [{ label: "2021年", why: "只有1—11月的数" }] });
  expect(view.bars.map(({ label, value, share }) => [label, value, share])).toEqual([
    ["2021年", "只有1—11月的数", null],
    ["2022年", "46.4万起", 100],
    ["2023年", "43.7万起", 94.2],
  ]);
  expect(view.alt).toBe("破案：2021年只有1—11月的数，2022年46.4万起，2023年43.7万起。");
  expect(view.bars[2]).toMatchObject({ publisher: "公安部（报道）", published: "2024-01-09", source: { url: "/sources/src-a/#st-2023", title: "来源甲" } });
});

describe("the table to download", () => {
  const lines = toCsv(toFigureRows(ledger)).split("\r\n");

  test("begins with the mark Excel needs, names its columns and leaves out what may not be published", () => {
    expect(lines[0]).toBe("\uFEFF编号,主题,统计期,指标,数,单位,发布单位,发布时间,可信程度,说明,来源,来源网址");
    expect(lines[4]).toBe("st-2023,打击,2023年,破案,43.7,万起,公安部（报道）,2024-01-09,高,,公安部《来源甲》,https://example.org/a");
    expect(lines.join()).not.toContain("st-secret");
  });

  test("a cell that begins like a formula is text, and commas and quotation marks are kept", () => {
    expect(lines.find((line) => line.startsWith("st-noted"))).toContain(",'=口径不同，“慎用”,");
    expect(toCsv([{ ...toFigureRows(ledger)[0], note: 'a,"b"' } as ReturnType<typeof toFigureRows>[number]])).toContain('"a,""b"""');
  });
});
