import { CONTENT_FOLDER, loadSources, validateContent, type Article } from "@/lib/content";

/** The site's own content: what the share kit is made of. */
export const content = validateContent(await loadSources(CONTENT_FOLDER));

export function getArticle(key: string): Article {
  const found = content.articles.find(({ section, slug }) => `${section}/${slug}` === key);
  if (!found) throw new Error(`no article ${key}`);
  return found;
}
