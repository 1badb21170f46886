import type { Article, Content } from "./content";

/** Every page of a build asks for its article, and for others; in a list of 3,000 that took 24 seconds. */
const known = new WeakMap<Content, Map<string, Article>>();

/** The article at an address such as /types/nfc/, or undefined if there is none. */
export function findArticle(content: Content, url: string): Article | undefined {
  const byUrl = known.get(content) ?? new Map(content.articles.map((article) => [article.url, article]));
  known.set(content, byUrl);
  return byUrl.get(url);
}
