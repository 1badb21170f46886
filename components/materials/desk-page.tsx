import { PageTitle } from "@/components/layout/page-title";
import type { DeskSection } from "@/lib/content/desk-view";
import { More } from "@/components/article/more";
import { SECTIONS } from "@/lib/site";
import { MonthlyItem } from "./monthly-item";
import { PackTable } from "./pack-table";

type DeskPageProps = {
  choices: { audience: string; minutes: number; form: string; path: string; title: string }[];
  audiences: Record<string, string>;
  minutes: readonly number[];
  forms: Record<string, string>;
  current: Monthly | undefined;
  coming: Monthly[];
  feeds: { rss: string; json: string; calendar: string };
  sections: DeskSection[];
};
type Monthly = { month: string; label: string; why: string; href: string; article: { title: string; advice: string } };

/** 社区工作者台: a pack for an audience and a time, this month's scam, and everything by article. */
export function DeskPage({ choices, audiences, minutes, forms, current, coming, feeds, sections }: DeskPageProps) {
  return (
    <>
      <PageTitle title="社区工作者台" lead="海报、群文案、喇叭稿、讲稿，拿来就用。不用登录，不用注册。可以转发、改编，注明出处就行。" />
      <PackTable choices={choices} audiences={audiences} minutes={minutes} forms={forms} />
      {current && <MonthlyItem current={current} coming={coming} feeds={feeds} />}
      <section aria-labelledby="each" className="mt-10">
        <h2 id="each" className="text-xl font-bold">
          按文章找
        </h2>
        <p className="mt-1 max-w-text">每篇都有：横卡片、方图、手机海报、A4 海报、二维码、三种长短的群文案、一分钟喇叭稿、顺口溜和现场提问。</p>
        {sections.map(({ id, articles, rest }) => (
          <section key={id} aria-labelledby={`each-${id}`} className="mt-5">
            <h3 id={`each-${id}`} className="text-lg font-bold">
              {SECTIONS[id].title}
            </h3>
            <ul>
              {articles.map(({ url, title }) => (
                <li key={url} className="mr-5 inline-block">
                  <a href={`/materials${url}`} className="link inline-block py-2">
                    {title}
                  </a>
                </li>
              ))}
            </ul>
            {rest && <More {...rest} />}
          </section>
        ))}
      </section>
      <section aria-labelledby="others" className="mt-10 max-w-text">
        <h2 id="others" className="text-xl font-bold">
          放到你们的网站上
        </h2>
        <p className="mt-1">
          街道、物业、学校的网站，加一行代码就能显示本站的提醒；想自己做，有带来源的开放数据。
          <a href="/materials/data/" className="link inline-block py-2">
            怎么嵌入，数据在哪里
          </a>
        </p>
      </section>
    </>
  );
}
