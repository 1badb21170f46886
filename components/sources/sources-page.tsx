import { PageTitle } from "@/components/layout/page-title";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Pages } from "@/components/article/pages";
import type { SourcesView } from "@/lib/content/source-list-view";
import type { SourceView } from "@/lib/content/source-view";
import { SourceLinks } from "./source-links";

const KINDS: Record<SourceView["kind"], string> = { official: "官方发布", media: "媒体报道", "law-text": "法律文本", professional: "专业解读", repost: "转载存档" };

type SourcesPageProps = { view: SourcesView };

/** Every source by kind, the official ones first, or a page of them. */
export function SourcesPage({ view }: SourcesPageProps) {
  const { page, pages, total, kinds } = view;
  const isFirst = page === 1;
  return (
    <>
      {!isFirst && <Breadcrumb trail={[{ href: "/", label: "首页" }, { href: "/sources/", label: "第 1 页" }]} />}
      <PageTitle title={isFirst ? "来源" : `来源，第 ${page} 页`} lead={`全站用到 ${total} 个来源。点开看我们从里面取了什么、哪些文章用到它。`} />
      {kinds.map(({ kind, sources }) => (
        <section key={kind} aria-labelledby={kind} className="mt-8">
          <h2 id={kind} className="text-xl font-bold">
            {KINDS[kind]}
          </h2>
          <SourceLinks sources={sources.map(({ path, title, publisher, date }) => ({ url: path, title, publisher, date }))} />
        </section>
      ))}
      <Pages page={page} pages={pages} />
    </>
  );
}
