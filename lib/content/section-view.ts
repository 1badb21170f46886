import { SECTION_IDS, SECTIONS, type Section } from "@/lib/site";
import { getArticles, getContent } from ".";
import { getFactOf } from "./ledger";
import { CHANNELS, READERS } from "./schema";
import type { Article } from "./content";
import { toLink, type ArticleLink } from "./view";

/** A list longer than this goes on, on a page of its own: /cases/2/. */
const PER_PAGE = 60;

/** The name of that list in the ledger. */
const LATEST_LIST = "2025十类";

export type TypeGroup = { id: string; title: string; links: ArticleLink[] };
export type TypeGroups = { title: string; groups: TypeGroup[] }[];
export type SectionView = { section: Section; title: string; summary: string; path: string; page: number; pages: { number: number; path: string }[]; articles: Article[]; groups: TypeGroups };

/** Fragments of the groups on /types/; they never change. */
const IDS: Record<string, string> = { 电话: "dianhua", 短信: "duanxin", 微信: "weixin", App: "app", 快递: "kuaidi", 面对面: "mianduimian", 老人: "laoren", 学生: "xuesheng", 家长: "jiazhang", 求职者: "qiuzhizhe", 财务: "caiwu", 商家: "shangjia" };

/** A page of a section's list; null where there is none. `page` is what stands in the address: "2". */
export async function getSectionView(section: Section, page = "1"): Promise<SectionView | null> {
  // Asked for every article, too: nothing is sorted for those.
  if (!/^[1-9]\d*$/.test(page)) return null;
  const articles: Article[] = await getArticles(section);
  const pages = paginate(articles, PER_PAGE);
  const own = pages[Number(page) - 1];
  if (!own) return null;
  const number = Number(page);
  const { title, summary } = SECTIONS[section];
  return {
    section,
    title: number === 1 ? title : `${title}，第 ${number} 页`,
    summary,
    path: toListPath(section, number),
    page: number,
    pages: pages.map((_, index) => ({ number: index + 1, path: toListPath(section, index + 1) })),
    articles: own,
    groups: section === "types" && number === 1 ? await getTypeGroups() : [],
  };
}

/** The pages after the first of every list that is too long for one. */
export async function getFurtherPages(): Promise<{ section: Section; slug: string }[]> {
  const nested = await Promise.all(SECTION_IDS.map(async (section) => paginate(await getArticles(section), PER_PAGE).slice(1).map((_, index) => ({ section, slug: String(index + 2) }))));
  return nested.flat();
}

/** In pieces of `size`; an empty list is one empty page. */
export function paginate<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function toListPath(section: Section, number: number): string {
  return number === 1 ? `/${section}/` : `/${section}/${number}/`;
}

/** The scams on the ministry's latest list of ten. The home page names these and leads to the others. */
export async function getCommonTypes(): Promise<ArticleLink[]> {
  const { articles, ledger } = await getContent();
  const isListed = (id: string) => getFactOf(ledger, "scam-types", id)?.officialLists?.includes(LATEST_LIST) === true;
  return articles.filter((article) => article.section === "types" && isListed(`scam-${article.slug}`)).map(toLink);
}

/** Scams by how they start and by whom they are for; guides for those readers stand with them. */
export async function getTypeGroups(): Promise<TypeGroups> {
  const { articles } = await getContent();
  const collect = (titles: readonly string[], has: (article: Article, title: string) => boolean) =>
    titles.flatMap((title): TypeGroup[] => {
      const links = articles.filter((article) => has(article, title)).map(toLink);
      return IDS[title] && links.length > 0 ? [{ id: IDS[title], title, links }] : [];
    });
  return [
    { title: "他怎么找上你的", groups: collect(CHANNELS, (article, title) => article.section === "types" && (article.channels as string[]).includes(title)) },
    { title: "你是谁", groups: collect(READERS, (article, title) => "readers" in article && (article.readers as string[] | undefined)?.includes(title) === true) },
  ].map((kind) => ({ ...kind, groups: kind.groups.map((group) => ({ ...group, links: [...group.links].sort((a, b) => Number(b.url.startsWith("/types/")) - Number(a.url.startsWith("/types/"))) })) }));
}
