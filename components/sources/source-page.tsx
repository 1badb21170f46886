import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageTitle } from "@/components/layout/page-title";
import { More } from "@/components/article/more";
import type { SourcePageView } from "@/lib/content/source-list-view";

type SourcePageProps = { source: SourcePageView };

/** One source: who, when, where, what was taken from it and which articles rest on that. */
export function SourcePage({ source }: SourcePageProps) {
  const { id, title, publisher, date, url, facts, articles, rest } = source;
  return (
    <>
      <Breadcrumb trail={[{ href: "/", label: "首页" }, { href: "/sources/", label: "来源" }]} />
      <PageTitle title={title} lead={`${publisher}${date ? `，${date}` : ""}。编号 ${id}。`} />
      <p className="mt-3 max-w-text">
        {url ? (
          <a href={url} rel="noopener noreferrer external" className="link break-all">
            {url}
          </a>
        ) : (
          "这是转载或存档，原发布页没有找到，本站不放外链。"
        )}
      </p>
      <section aria-labelledby="facts" className="mt-8 max-w-text">
        <h2 id="facts" className="text-xl font-bold">
          我们从里面取了什么
        </h2>
        <ul className="mt-2 list-disc pl-6">
          {facts.map((fact) => (
            <li key={fact.id} id={fact.id} className="my-2">
              {fact.text}
            </li>
          ))}
        </ul>
      </section>
      {articles.length > 0 && (
        <section aria-labelledby="articles" className="mt-8 max-w-text">
          <h2 id="articles" className="text-xl font-bold">
            哪些文章用到它
          </h2>
          <ul className="mt-2">
            {articles.map(({ url: href, title: label }) => (
              <li key={href} className="chip py-0">
                <a href={href} className="row text-brand">
                  {label}
                </a>
              </li>
            ))}
          </ul>
          {rest && <More {...rest} />}
        </section>
      )}
    </>
  );
}
