import { GroupMenu } from "@/components/article/group-menu";
import { Hand } from "@/components/layout/hand";
import { JsonLd } from "@/components/layout/json-ld";
import type { ArticleLink } from "@/lib/content/view";
import { absoluteUrl, SITE_NAME, SITE_SUMMARY } from "@/lib/site";
import { SearchForm } from "./search-form";

type HomePageProps = {
  situations: { url: string; title: string }[];
  wubu: (ArticleLink & { slug: string; order: number; remember: string })[];
  /** The ten the ministry names every year. */
  types: ArticleLink[];
  typeCount: number;
  /** Ways into the list of scams. */
  groups: { title: string; groups: { id: string; title: string }[] }[];
  cases: ArticleLink[];
  laws: ArticleLink[];
  guides: ArticleLink[];
  guideCount: number;
  total: number;
};

/** First what a frightened reader needs; then the five warnings; then everything else. */
export function HomePage({ situations, wubu, types, typeCount, groups, cases, laws, guides, guideCount, total }: HomePageProps) {
  return (
    <>
      <JsonLd data={{ "@type": "WebSite", name: SITE_NAME, url: absoluteUrl("/"), description: SITE_SUMMARY, inLanguage: "zh-CN", potentialAction: { "@type": "SearchAction", target: `${absoluteUrl("/search/")}?q={q}`, "query-input": "required name=q" } }} />
      <h1 className="text-2xl font-bold">这是不是骗局？</h1>
      <SearchForm />
      <section aria-labelledby="router" className="mt-8">
        <h2 id="router" className="text-xl font-bold">
          我遇到了……
        </h2>
        <ul className="mt-2 max-w-text">
          {situations.map(({ url, title }) => (
            <li key={url} className="mb-2">
              <a href={url} className="row rounded border border-control bg-card px-4 font-semibold">
                <span className="flex-1">{title}</span>
                <span aria-hidden="true" className="pl-3 text-brand">
                  ›
                </span>
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-3 max-w-text">
          也可以把收到的消息粘贴到
          <a href="/check/" className="link">
            可疑信息自查
          </a>
          ，或者做一做
          <a href="/quiz/" className="link">
            识诈练习
          </a>
          。
        </p>
      </section>
      <section aria-labelledby="wubu" className="mt-10">
        <h2 id="wubu" className="text-xl font-bold">
          记住五不
        </h2>
        <ul className="mt-2 md:flex">
          {wubu.map(({ url, title, order, remember }) => (
            <li key={url} className="border-b border-line md:mr-4 md:flex-1 md:border-b-0">
              <a href={url} className="row md:block">
                <Hand lit={order} className="mr-3 h-10 w-10 flex-none text-brand" />
                <span>
                  <strong className="block text-lg text-brand">{title}</strong>
                  {remember}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="types" className="mt-10">
        <h2 id="types" className="text-xl font-bold">
          <a href="/types/" className="inline-block py-1 text-ink underline-offset-4">
            {typeCount} 种骗局
          </a>
        </h2>
        <GroupMenu kinds={groups} page="/types/" />
        <ul className="mt-2">
          {types.map(({ url, title }) => (
            <li key={url} className="chip py-0">
              <a href={url} className="row text-brand">
                {title}
              </a>
            </li>
          ))}
          <li className="chip py-0">
            <a href="/types/" className="row font-bold text-brand">
              全部 {typeCount} 种 ›
            </a>
          </li>
        </ul>
      </section>
      <Latest id="guides" title="怎么办" href="/guides/" articles={guides} total={guideCount} />
      <Latest id="cases" title="最近的案例" href="/cases/" articles={cases} />
      <Latest id="laws" title="法律怎么说" href="/laws/" articles={laws} />
      <p className="mt-8 text-quiet">全站 {total} 篇文章，每篇都写明来源。</p>
    </>
  );
}

type LatestProps = { id: string; title: string; href: string; articles: ArticleLink[]; /** Of a list that is shown whole as long as it is short. */ total?: number };

function Latest({ id, title, href, articles, total = 0 }: LatestProps) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="text-xl font-bold">
        <a href={href} className="inline-block py-1 text-ink underline-offset-4">
          {title}
        </a>
      </h2>
      <ul>
        {articles.map(({ url, title: label }) => (
          <li key={url} className="border-b border-line">
            <a href={url} className="row text-brand">
              {label}
            </a>
          </li>
        ))}
        {total > articles.length && (
          <li className="border-b border-line">
            <a href={href} className="row font-bold text-brand">
              全部 {total} 篇 ›
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
