import type { Root } from "mdast";
import { renderMarkdown, type Heading } from "@/lib/markdown/render";
import { articlePath, sourcePath, type Section } from "@/lib/site";
import { getContent } from ".";
import { findArticle } from "./find-article";
import { getTermLinks } from "./glossary-links";
import type { Ledger } from "./ledger";
import type { Source } from "./ledger-schema";
import { isOverdue } from "./overdue";
import { getLawQuote } from "./references";
import { toPath } from "./set";
import { getBeginning, type Rest } from "./paging";
import { findCases, toCaseList } from "./type-cases";
import { PRACTICE } from "./type-body";
import type { Article, Content } from "./content";

export type ArticleLink = { url: string; title: string; summary: string };
export type SourceLink = { url: string; title: string; publisher: string; date?: string };

/** Everything an article's page shows, ready to be shown. */
export type ArticleView = {
  article: Article;
  html: string;
  headings: Heading[];
  sources: SourceLink[];
  /** Cases that are examples of this scam. */
  cases: ArticleLink[];
  moreCases?: Rest;
  related: ArticleLink[];
  /** The day of the next review had passed when the site was built. */
  isOverdue: boolean;
};

/** The page of an article, or null if there is none at that address. Each article is rendered once. */
export async function getArticleView(section: Section, slug: string): Promise<ArticleView | null> {
  const content = await getContent();
  const article = findArticle(content, articlePath(section, slug));
  if (!article) return null;
  const { html, headings } = renderMarkdown(withoutPractice(article.body.tree), { findQuote: (reference) => getLawQuote(content.ledger, reference), terms: getTermLinks(content.glossary, article.url) });
  const cases = section === "types" ? getBeginning(findCases(content, slug).map(toLink), toCaseList(slug)) : { items: [] };
  return {
    article,
    // Line breaks between elements are for those who read the source.
    html: html.replace(/>\n</g, "><"),
    headings,
    sources: getSources(content.ledger, article.facts).map(toSourceLink),
    cases: cases.items,
    moreCases: cases.rest,
    related: findRelated(content, article),
    isOverdue: isOverdue(article.reviewBy),
  };
}

/** Practice is shown by a component of its own. */
function withoutPractice(tree: Root): Root {
  const end = tree.children.findIndex((node) => node.type === "heading" && node.depth === 2 && node.children[0]?.type === "text" && node.children[0].value === PRACTICE);
  return end === -1 ? tree : { ...tree, children: tree.children.slice(0, end) };
}

/**
 * The sources of these facts, each once, official ones first. Copies on mirror
 * sites back a fact up; they are named only where nothing better is known.
 */
export function getSources(ledger: Ledger, factIds: string[]): Source[] {
  const chosen = factIds.flatMap((id) => {
    const all = (ledger.facts.get(id)?.sources ?? []).flatMap((sourceId) => ledger.sources.get(sourceId) ?? []);
    const linked = all.filter((source) => source.url);
    return linked.length > 0 ? linked : all;
  });
  return [...new Set(chosen)].sort((a, b) => Number(b.kind === "official") - Number(a.kind === "official"));
}

function toSourceLink({ id, title, publisher, date }: Source): SourceLink {
  return { url: sourcePath(id), title, publisher, date };
}

function findRelated(content: Content, article: Article): ArticleLink[] {
  const types = article.section === "cases" ? (article.types ?? []).map((slug) => articlePath("types", slug)) : [];
  const urls = [...new Set([...types, ...(article.related ?? []).map(toPath)])];
  return urls.flatMap((url) => findArticle(content, url) ?? []).map(toLink);
}

export function toLink({ url, title, summary }: Article): ArticleLink {
  return { url, title, summary };
}
