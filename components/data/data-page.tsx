import { PageTitle } from "@/components/layout/page-title";
import type { ChartView } from "@/lib/content/data-view";
import { BarChart } from "./bar-chart";
import { Downloads } from "./downloads";
import { FigureTable } from "./figure-table";

type DataPageProps = { charts: ChartView[]; total: number };

/** Official numbers that may be compared, drawn; each chart with a table that says who published what. */
export function DataPage({ charts, total }: DataPageProps) {
  return (
    <div className="article">
      <PageTitle title="反诈数据" lead="公安、检察、法院公布过的数字。每个数都写着是哪段时间的、谁公布的。时间长短不同、算法不同的数，不画在一张图里。" />
      {charts.map((chart) => (
        <figure key={chart.id} id={chart.id} aria-labelledby={`${chart.id}-title`} className="max-w-text">
          <h2 id={`${chart.id}-title`}>{chart.title}</h2>
          {chart.hasBars && <BarChart bars={chart.bars} alt={chart.alt} />}
          {chart.note && <p>{chart.note}</p>}
          <FigureTable caption={chart.title} rows={chart.bars} period={chart.period} />
        </figure>
      ))}
      <h2>更多数字</h2>
      <p className="max-w-text">
        不能画在一起比的，也都列在<a href="/data/all/">全部数字</a>里。
      </p>
      <Downloads total={total} />
    </div>
  );
}
