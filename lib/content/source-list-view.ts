import { getBeginning, getPage, isPageNumber, listFurther, type ListView, type PageLink, type Rest } from "./paging";
import { getSourceViews, type SourceView } from "./source-view";
import type { ArticleLink } from "./view";

/** In the order readers see them. */
const KINDS: SourceView["kind"][] = ["official", "media", "law-text", "professional", "repost"];
/** The first page of sources may weigh more than others; see lib/ship/budgets. */
const SOURCES = { path: "/sources/", first: 240, further: 120 };
const ARTICLES = { first: 80, further: 120 };

export type SourcesView = { path: string; page: number; pages: PageLink[]; total: number; kinds: { kind: SourceView["kind"]; sources: SourceView[] }[] };
/** A source with as many of the articles that cite it as its page holds. */
export type SourcePageView = SourceView & { rest?: Rest };

/** A page of all sources, by kind: /sources/, /sources/2/; null where there is none. */
export async function getSourcesView(page = "1"): Promise<SourcesView | null> {
  const all = [...(await getSourceViews())].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const own = getPage(all, SOURCES, page);
  if (!own) return null;
  const { items, ...rest } = own;
  const kinds = KINDS.map((kind) => ({ kind, sources: items.filter((source) => source.kind === kind) })).filter(({ sources }) => sources.length > 0);
  return { ...rest, path: own.page === 1 ? SOURCES.path : `${SOURCES.path}${page}/`, kinds };
}

export async function getSourcePage(id: string): Promise<SourcePageView | null> {
  const source = await findSource(id);
  if (!source) return null;
  const { items, rest } = getBeginning(source.articles, toList(source));
  return { ...source, articles: items, rest };
}

/** Where the list of articles that cite a source goes on: /sources/src-flk/2/; null where it does not. */
export async function getSourceArticles(id: string, page: string): Promise<ListView | null> {
  if (!isPageNumber(page) || page === "1") return null;
  const source = await findSource(id);
  const own = source && getPage<ArticleLink>(source.articles, toList(source), page);
  if (!own) return null;
  // Several sources share a title; the id tells them apart.
  const title = `哪些文章用到“${source.title}”（${id}），第 ${page} 页`;
  return { title, description: `用到这个来源的文章一共 ${own.total} 篇：${source.title}（${id}），${source.publisher}。这是第 ${page} 页。`, path: `${source.path}${page}/`, trail: [{ href: "/sources/", label: "来源" }, { href: source.path, label: source.title }], links: own.items, page: own.page, pages: own.pages };
}

/** Every page below /sources/. */
export async function listSourcePages(): Promise<{ id: string; page: string[] }[]> {
  const all = await getSourceViews();
  const whole = [...all.map(({ id }) => id), ...listFurther(all.length, SOURCES)].map((id) => ({ id, page: [] }));
  return [...whole, ...all.flatMap(({ id, articles }) => listFurther(articles.length, ARTICLES).map((page) => ({ id, page: [page] })))];
}

async function findSource(id: string): Promise<SourceView | undefined> {
  return (await getSourceViews()).find((source) => source.id === id);
}

function toList({ path }: SourceView) {
  return { path, start: `${path}#articles`, ...ARTICLES };
}
