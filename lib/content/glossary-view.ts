import { toHeadingId } from "@/lib/markdown/heading-id";
import { getContent } from ".";
import { isOverdue } from "./overdue";
import { toPath } from "./set";

export type TermView = { id: string; term: string; meaning: string; aliases: string[]; see: { url: string; title: string } | null };
export type GlossaryView = { slug: string; url: string; title: string; summary: string; reviewedOn: string; reviewBy: string; isOverdue: boolean; terms: TermView[] };

/** The glossary's groups in their order, each word with the page that says more. */
export async function getGlossary(): Promise<GlossaryView[]> {
  const { articles, glossary } = await getContent();
  const toSee = (target: string | null) => {
    const url = target && toPath(target);
    return url ? { url, title: articles.find((article) => article.url === url)?.title ?? "怎么办" } : null;
  };
  return [...glossary]
    .sort((a, b) => a.order - b.order)
    .map(({ slug, title, summary = "", reviewedOn, reviewBy, terms }) => ({
      slug,
      url: `/glossary/${slug}/`,
      title,
      summary: summary || `${terms.slice(0, 3).map(({ term }) => term).join("、")}等 ${terms.length} 个词，一个词一句大白话。`,
      reviewedOn,
      reviewBy,
      isOverdue: isOverdue(reviewBy),
      terms: terms.map(({ term, meaning, aliases, see }) => ({ id: toHeadingId(term), term, meaning, aliases, see: toSee(see) })),
    }));
}
