import { sourcePath } from "@/lib/site";
import { getContent } from ".";
import { getPoints, toAmount, type Chart } from "./charts";
import { isPublishable, listFactsOf, type Ledger } from "./ledger";
import type { FactOf } from "./ledger-schema";
import { getSources } from "./view";

type Statistic = FactOf["statistics"];
type Origin = { publisher: string; published?: string; source?: { url: string; title: string } };

/** A number, or a year without one (`value` says why). `share` is the length of its bar in per cent. */
export type Bar = Origin & { label: string; value: string; share: number | null };
export type ChartView = { id: string; title: string; note?: string; /** The time all its numbers are of; none in a chart by years. */ period?: string; hasBars: boolean; bars: Bar[]; /** The chart in a sentence, for readers who do not see it. */ alt: string };
export type FigureGroup = { topic: string; entries: (Origin & { id: string; period: string; gist: string; note?: string })[] };

/** What /data/ shows: the charts, then every publishable entry by topic. */
export async function getDataView(): Promise<{ charts: ChartView[]; groups: FigureGroup[]; total: number }> {
  const { charts, ledger } = await getContent();
  const entries = listFactsOf(ledger, "statistics").filter(isPublishable);
  const topics = [...new Set(entries.map(({ topic }) => topic))];
  return {
    charts: charts.map((chart) => toChartView(ledger, chart)),
    groups: topics.map((topic) => ({ topic, entries: entries.filter((entry) => entry.topic === topic).map((entry) => ({ id: entry.id, period: entry.period, gist: entry.gist, note: entry.note, ...toOrigin(ledger, entry) })) })),
    total: entries.reduce((sum, { figures }) => sum + figures.length, 0),
  };
}

/** Draws a chart as lengths and words. */
export function toChartView(ledger: Ledger, chart: Chart): ChartView {
  const points = getPoints(ledger, chart);
  const hasBars = chart.kind !== "table";
  const highest = Math.max(...points.map(({ figure }) => toAmount(figure).amount));
  const drawn = points.map(({ label, fact, figure }): Bar => {
    const share = hasBars ? Math.round((toAmount(figure).amount / highest) * 1000) / 10 : null;
    return { label, value: figure.value + (figure.unit ?? ""), share, ...toOrigin(ledger, fact) };
  });
  const gaps = (chart.gaps ?? []).map(({ label, why }): Bar => ({ label, value: why, share: null, publisher: "" }));
  const bars = chart.kind === "years" ? [...drawn, ...gaps].sort((a, b) => a.label.localeCompare(b.label)) : drawn;
  return { id: chart.id, title: chart.title, note: chart.note, period: chart.kind === "years" ? undefined : points[0]?.fact.period, hasBars, bars, alt: `${chart.title}：${bars.map(({ label, value }) => `${label}${value}`).join("，")}。` };
}

function toOrigin(ledger: Ledger, { id, publisher, published, sources }: Pick<Statistic, "id" | "publisher" | "published" | "sources">): Origin {
  const source = getSources(ledger, [id])[0] ?? ledger.sources.get(sources[0] ?? "");
  return { publisher, published, source: source && { url: `${sourcePath(source.id)}#${id}`, title: source.title } };
}
