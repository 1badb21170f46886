import { z } from "zod";
import { getFactOf, isPublishable, readEntries } from "./ledger";
import type { FactOf } from "./ledger-schema";
import type { Problem } from "./problems";
import type { SourceFile } from "./source-text";
import type { Content } from "./content";

/** Which figures of facts/statistics.json are drawn on /data/, and how. */
export const CHARTS_FILE = "charts.json";

const words = (name: string) => z.string({ error: `应为${name}` }).min(1, { error: `应为${name}，不能是空的` });
const KINDS = ["years", "one-period", "table"] as const;

const chartSchema = z.strictObject({
  /** Fragment of the chart on the page; never changes. */
  id: z.string({ error: "应为编号" }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "编号只用小写字母、数字和短横线" }),
  title: words("标题"),
  /** years: one whole year a bar. one-period: bars of one entry of the ledger. table: one entry without bars, because units differ. */
  kind: z.enum(KINDS, { error: `应为其中一个：${KINDS.join("、")}` }),
  /** What a bar is called (a year, a group) and where its number stands in the ledger. */
  points: z.array(z.strictObject({ label: words("名称"), fact: words("台账编号"), metric: words("指标名") }), { error: "应为一串数" }).min(2, { error: "至少两个数才画图" }),
  /** Years without a number for the whole year, and why. */
  gaps: z.array(z.strictObject({ label: words("年份"), why: words("原因") })).optional(),
  /** Ledger ids that gaps and note rest on, beside those of the points. */
  facts: z.array(words("台账编号"), { error: "应为一串台账编号" }).optional(),
  /** What readers must know not to misread it. Required where an entry of the ledger has a note. */
  note: words("说明").optional(),
});

export type Chart = z.infer<typeof chartSchema>;
type Point = { label: string; fact: FactOf["statistics"]; metric: string; figure: FactOf["statistics"]["figures"][number] };

export function parseCharts(source: SourceFile): { value: Chart[]; problems: Problem[] } {
  const problems: Problem[] = [];
  return { value: readEntries(source, chartSchema, problems), problems };
}

/** Charts whose numbers are not in the ledger, or would put on one axis what cannot be compared. */
export function findChartProblems({ charts, ledger }: Pick<Content, "charts" | "ledger">): Problem[] {
  return charts.flatMap((chart) => {
    const place = { file: CHARTS_FILE, field: chart.id };
    const lost = chart.points.filter((point) => !findPoint(ledger, point)).map(({ fact, metric }) => ({ ...place, message: `台账里没有 ${fact} 的“${metric}”，或者它不能发布。`, fix: "照 content/facts/statistics.json 里的 id 和 metric 写。" }));
    const uncited = (chart.facts ?? []).filter((id) => !isCitable(ledger, id)).map((id) => ({ ...place, message: `台账里没有 ${id}，或者它不能发布。`, fix: "facts 里只写 content/facts/ 里有的编号。" }));
    if (lost.length + uncited.length > 0) return [...lost, ...uncited];
    const points = getPoints(ledger, chart);
    return [...findAxisProblems(chart, points), ...findNoteProblems(chart, points)].map((problem) => ({ ...place, ...problem }));
  });
}

function isCitable(ledger: Content["ledger"], id: string): boolean {
  const fact = ledger.facts.get(id);
  return fact !== undefined && isPublishable(fact);
}

/** The numbers of a chart. Call only after `findChartProblems` found nothing. */
export function getPoints(ledger: Content["ledger"], chart: Chart): Point[] {
  return chart.points.flatMap((point) => findPoint(ledger, point) ?? []);
}

function findPoint(ledger: Content["ledger"], { label, fact: id, metric }: Chart["points"][number]): Point | null {
  const fact = getFactOf(ledger, "statistics", id);
  const figure = fact && isPublishable(fact) ? fact.figures.find((candidate) => candidate.metric === metric) : undefined;
  return fact && figure ? { label, fact, metric, figure } : null;
}

type Complaint = Pick<Problem, "message" | "fix">;

function findAxisProblems(chart: Chart, points: Point[]): Complaint[] {
  const complaints: Complaint[] = [];
  const units = [...new Set(points.map(({ figure }) => toAmount(figure).unit))];
  const publishers = [...new Set(points.map(({ fact }) => getPublisher(fact)))];
  if (chart.kind !== "table" && units.length > 1) complaints.push({ message: `单位不一样：${units.join("、")}，不能画在一起。`, fix: "分成几张图，或者改成 table。" });
  if (publishers.length > 1) complaints.push({ message: `发布的单位不一样：${publishers.join("、")}，不能画在一起。`, fix: "一张图只用一家发布的数。" });
  if (chart.kind !== "years" && new Set(points.map(({ fact }) => fact.id)).size > 1) complaints.push({ message: "统计期不一样，不能画在一起。", fix: "一张图只用台账里的一条；要按年比，用 years。" });
  if (chart.kind === "years") complaints.push(...points.filter((point) => !isWholeYear(point)).map(({ label, fact, metric }) => ({ message: `“${label}”用的 ${fact.id}“${metric}”不是这一年全年的数（统计期：${fact.period}）。`, fix: "换成全年的数；没有就写进 gaps，说明原因。" })));
  const labels = [...chart.points, ...(chart.gaps ?? [])].map(({ label }) => label);
  if (new Set(labels).size < labels.length) complaints.push({ message: "有一个名称用了两次。", fix: "一个名称只画一次。" });
  return complaints;
}

/** 2023年 or 2021年全年, or a number named by its year in an entry of several years; never of some months. */
function isWholeYear({ label, fact, metric }: Point): boolean {
  if (!/^\d{4}年$/.test(label) || /月|^\d{4}\.\d/.test(metric)) return false;
  const isOfOneYear = fact.period === label || fact.period === `${label}全年`;
  return isOfOneYear || (fact.period.includes("—") && !fact.period.includes("月—") && metric.startsWith(label.slice(0, 4)));
}

function findNoteProblems({ note }: Chart, points: Point[]): Complaint[] {
  const warned = points.find(({ fact }) => fact.note);
  if (!warned || note) return [];
  return [{ message: `${warned.fact.id} 在台账里有提醒：${warned.fact.note ?? ""}`, fix: "看这条提醒碍不碍事，在 note 里给读者写明白。" }];
}

/** The body that counted, without how it was reported. */
export function getPublisher({ publisher }: { publisher: string }): string {
  return publisher.replace(/（.*$/, "");
}

const SCALES: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** 5万余 人 → 50000 人; 3.9 万人 → 39000 人. For the length of a bar only: readers see the words of the ledger. */
export function toAmount({ value, unit = "" }: { value: string; unit?: string }): { amount: number; unit: string } {
  const [, number = "0", valueScale = ""] = /(-?\d+(?:\.\d+)?)([万亿]?)/.exec(value) ?? [];
  const [, unitScale = "", rest = ""] = /^([万亿]?)(.*)$/.exec(unit) ?? [];
  return { amount: Number(number) * (SCALES[valueScale] ?? 1) * (SCALES[unitScale] ?? 1), unit: rest };
}
