import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageTitle } from "@/components/layout/page-title";
import type { FigureGroup } from "@/lib/content/data-view";
import { Downloads } from "./downloads";
import { Origin } from "./origin";

type AllFiguresProps = { groups: FigureGroup[]; total: number };

/** Every publishable entry as it was published, by topic. Nothing here invites a comparison. */
export function AllFigures({ groups, total }: AllFiguresProps) {
  return (
    <div className="article">
      <Breadcrumb trail={[{ href: "/", label: "首页" }, { href: "/data/", label: "反诈数据" }]} />
      <PageTitle title="全部数字，原样列出" lead="原来怎么公布，就怎么写。有的只有几个月，有的是几年加在一起，别拿长的比短的。" />
      <Downloads total={total} />
      {groups.map(({ topic, entries }) => (
        <section key={topic} aria-labelledby={topic} className="max-w-text">
          <h2 id={topic}>{topic}</h2>
          <dl>
            {entries.map(({ id, period, gist, note, ...origin }) => (
              <div key={id} id={id} className="border-b border-line py-2">
                <dt className="font-bold">{period}</dt>
                <dd>
                  {gist}
                  {note && <span className="block text-sm">注意：{note}</span>}
                  <span className="block text-sm text-quiet">
                    <Origin {...origin} />
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
