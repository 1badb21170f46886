import { PageTitle } from "@/components/layout/page-title";
import type { ChartView, FigureGroup } from "@/lib/content/data-view";
import { BarChart } from "./bar-chart";
import { FigureTable } from "./figure-table";

type DataPageProps = { charts: ChartView[]; groups: FigureGroup[]; total: number };

/** Official numbers: first those that may be compared, drawn; then every one as it was published. */
export function DataPage({ charts, groups, total }: DataPageProps) {
  return (
    <div className="article">
      <PageTitle title="反诈数据" lead="公安、检察、法院公布过的数字。每个数都写着是哪段时间的、谁公布的。时间长短不同、算法不同的数，不画在一张图里。" />
      <p className="max-w-text">
        全部 {total} 个数可以下载：
        <a href="/data/figures.csv">表格（CSV）</a>、<a href="/data/figures.json">JSON</a>。
      </p>
      {charts.map((chart) => (
        <figure key={chart.id} id={chart.id} aria-labelledby={`${chart.id}-title`} className="m-0 max-w-text">
          <h2 id={`${chart.id}-title`}>{chart.title}</h2>
          {chart.hasBars && <BarChart bars={chart.bars} alt={chart.alt} />}
          {chart.note && <p>{chart.note}</p>}
          <FigureTable caption={chart.title} rows={chart.bars} hasPeriods={chart.bars[0]?.label === chart.bars[0]?.period} />
        </figure>
      ))}
      <section aria-labelledby="all" className="max-w-text">
        <h2 id="all">全部数字，原来怎么公布就怎么写</h2>
        <p>有的只有几个月，有的是几年加在一起。别拿长的比短的。</p>
        {groups.map(({ topic, entries }) => (
          <section key={topic} aria-labelledby={`topic-${topic}`}>
            <h3 id={`topic-${topic}`}>{topic}</h3>
            <dl>
              {entries.map(({ id, period, gist, note, publisher, published, source }) => (
                <div key={id} id={id} className="border-b border-line py-2">
                  <dt className="font-bold">{period}</dt>
                  <dd>
                    {gist}
                    {note && <span className="block text-sm">注意：{note}</span>}
                    <span className="block text-sm text-quiet">
                      {source ? <a href={source.url}>{publisher}</a> : publisher}
                      {published && `，${published}`}
                    </span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </div>
  );
}
