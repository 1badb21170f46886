import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageTitle } from "@/components/layout/page-title";
import type { Article } from "@/lib/content";
import { SECTIONS, type Section } from "@/lib/site";
import { ArticleCard } from "./article-card";

type SectionPageProps = { section: Section; articles: Article[] };

/** All articles of a section. */
export function SectionPage({ section, articles }: SectionPageProps) {
  const { title, summary } = SECTIONS[section];
  return (
    <>
      <Breadcrumb trail={[{ href: "/", label: "首页" }]} />
      <PageTitle title={title} lead={summary} />
      <ul className="mt-4">
        {articles.map((article) => (
          <ArticleCard key={article.url} url={article.url} title={article.title} summary={article.summary} note={getNote(article)} headingLevel={2} />
        ))}
      </ul>
    </>
  );
}

function getNote(article: Article): string | undefined {
  if (article.section === "types") return article.channels.join("、");
  if (article.section === "cases") return `${article.place}，${article.happened}，${article.stage}`;
  return undefined;
}
