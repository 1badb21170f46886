import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageTitle } from "@/components/layout/page-title";
import type { Article } from "@/lib/content";
import type { SectionView } from "@/lib/content/section-view";
import { ArticleCard } from "./article-card";
import { GroupMenu } from "./group-menu";
import { Pages } from "./pages";
import { TypeGroups } from "./type-groups";

type SectionPageProps = { view: SectionView };

/** The articles of a section, or a page of them; scams also by how they start and by reader. */
export function SectionPage({ view }: SectionPageProps) {
  const { section, title, summary, page, pages, total, articles, groups } = view;
  const hasGroups = groups.length > 0;
  return (
    <>
      <Breadcrumb trail={[{ href: "/", label: "首页" }, ...(page > 1 ? [{ href: `/${section}/`, label: "第 1 页" }] : [])]} />
      <PageTitle title={title} lead={summary} />
      {hasGroups && <GroupMenu kinds={groups} page="" />}
      <TypeGroups kinds={groups} />
      {hasGroups && <h2 className="mt-10 text-xl font-bold">全部 {total} 种，一种一句话</h2>}
      <ul className="mt-4">
        {articles.map((article) => (
          <ArticleCard key={article.url} url={article.url} title={article.title} summary={article.summary} note={article.draft ? "草稿，读者看不到" : getNote(article)} headingLevel={hasGroups ? 3 : 2} />
        ))}
      </ul>
      <Pages page={page} pages={pages} />
    </>
  );
}

function getNote(article: Article): string | undefined {
  if (article.section === "types") return article.channels.join("、");
  if (article.section === "cases") return `${article.place}，${article.happened}，${article.stage}`;
  return undefined;
}
