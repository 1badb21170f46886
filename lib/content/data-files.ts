import { absoluteUrl, sourcePath } from "@/lib/site";
import { getContent } from ".";
import { isPublishable, listFactsOf, type Ledger } from "./ledger";

/** One number with everything needed to check it. */
export type FigureRow = {
  id: string;
  topic: string;
  period: string;
  metric: string;
  value: string;
  unit: string;
  publisher: string;
  published: string;
  confidence: string;
  note: string;
  sources: { title: string; publisher: string; date: string; url: string }[];
};

/** Every publishable number of the ledger, in its order. */
export async function getFigureRows(): Promise<FigureRow[]> {
  return toFigureRows((await getContent()).ledger);
}

export function toFigureRows(ledger: Ledger): FigureRow[] {
  return listFactsOf(ledger, "statistics")
    .filter(isPublishable)
    .flatMap(({ id, topic, period, publisher, published = "", confidence, note = "", figures, sources: ids }) => {
      const sources = ids.flatMap((sourceId) => ledger.sources.get(sourceId) ?? []).map((source) => ({ title: source.title, publisher: source.publisher, date: source.date ?? "", url: source.url ?? absoluteUrl(sourcePath(source.id)) }));
      return figures.map(({ metric, value, unit = "" }) => ({ id, topic, period, metric, value, unit, publisher, published, confidence, note, sources }));
    });
}

const COLUMNS: [string, (row: FigureRow) => string][] = [
  ["编号", ({ id }) => id],
  ["主题", ({ topic }) => topic],
  ["统计期", ({ period }) => period],
  ["指标", ({ metric }) => metric],
  ["数", ({ value }) => value],
  ["单位", ({ unit }) => unit],
  ["发布单位", ({ publisher }) => publisher],
  ["发布时间", ({ published }) => published],
  ["可信程度", ({ confidence }) => (confidence === "high" ? "高" : "中")],
  ["说明", ({ note }) => note],
  ["来源", ({ sources }) => sources.map(({ title, publisher }) => `${publisher}《${title}》`).join("；")],
  ["来源网址", ({ sources }) => sources.map(({ url }) => url).join(" ")],
];

/** The rows as a table for spreadsheets. The mark at its start tells Excel that it is UTF-8. */
export function toCsv(rows: FigureRow[]): string {
  const lines = [COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, get]) => get(row)))];
  return `\uFEFF${lines.map((cells) => cells.map(quote).join(",")).join("\r\n")}\r\n`;
}

/** A cell that begins like a formula is text to us and would be a program to Excel; numbers below zero are none. */
function quote(cell: string): string {
  const safe = /^[=+@\t]|^-(?![\d.])/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
