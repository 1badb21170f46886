import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Hand } from "@/components/layout/hand";
import type { ArticleView } from "@/lib/content/view";
import { getRepositoryLinks, SECTIONS } from "@/lib/site";
import { ArticleBody } from "./article-body";
import { ArticleData } from "./article-data";
import { ArticleFacts } from "./article-facts";
import { ArticleFeedback } from "./article-feedback";
import { ArticleTools } from "./article-tools";
import { Contents } from "./contents";
import { DraftMark } from "./draft-mark";
import { HelpSwitch } from "./help-switch";
import { LinkList } from "./link-list";
import { Practice } from "./practice";
import { ReviewBanner } from "./review-banner";
import { SourceList } from "./source-list";
import { Verdict } from "./verdict";

type ArticlePageProps = { view: ArticleView };

/** A page of any of the five sections, in the order product.md gives a scam page. */
export function ArticlePage({ view }: ArticlePageProps) {
  const { article, html, headings, sources, cases, related } = view;
  const { section } = article;
  return (
    <div className="lg:flex">
      <ArticleData article={article} />
      <article className="min-w-0 lg:flex-1">
        <Breadcrumb trail={[{ href: "/", label: "首页" }, { href: `/${section}/`, label: SECTIONS[section].title }]} />
        <h1 className="flex items-center text-2xl font-bold" data-speak="">
          {section === "wubu" && <Hand lit={article.order} className="mr-3 h-12 w-12 flex-none text-brand" />}
          {article.title}
        </h1>
        {article.draft && <DraftMark />}
        {article.verdict && <Verdict text={article.verdict} />}
        <ArticleFacts article={article} />
        <ReviewBanner reviewBy={article.reviewBy} isOverdue={view.isOverdue} />
        {section === "types" && <HelpSwitch />}
        <ArticleTools audio={article.audio} />
        <ArticleBody html={html} />
        <LinkList id="cases" title="更多真实案例" links={cases} rest={view.moreCases} />
        {"remember" in article && (
          <p className="panel mt-10 max-w-text border-brand bg-brand-soft text-lg font-bold text-brand" data-speak="">
            记一句话：{article.remember}
          </p>
        )}
        {section === "types" && <Practice questions={article.questions} />}
        <LinkList id="related" title="接着看" links={[...related, { url: `/materials${article.url}`, title: "海报、群文案、喇叭稿" }]} />
        <SourceList sources={sources} />
        <ArticleFeedback links={getRepositoryLinks(article)} />
      </article>
      <Contents headings={headings} />
    </div>
  );
}
