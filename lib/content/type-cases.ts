import { articlePath } from "@/lib/site";
import type { ArticleOf, Content } from "./content";

/** A scam's cases: the first on its page, the others on /types/nfc/2/. */
export function toCaseList(slug: string) {
  const path = articlePath("types", slug);
  return { path, start: `${path}#cases`, first: 12, further: 120 };
}

/** Cases that are examples of a scam. Where they are too many for its page, the newest stand there. */
export function findCases({ articles }: Pick<Content, "articles">, slug: string): ArticleOf["cases"][] {
  const cases = articles.filter((article): article is ArticleOf["cases"] => article.section === "cases" && article.types?.includes(slug) === true);
  return cases.length > toCaseList(slug).first ? cases.sort((a, b) => b.publishedOn.localeCompare(a.publishedOn) || a.slug.localeCompare(b.slug)) : cases;
}
