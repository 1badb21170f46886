import { SECTION_IDS, SECTIONS, type Section } from "@/lib/site";
import { getArticles, getContent } from ".";
import { getFactOf } from "./ledger";
import { getPage, isPageNumber, listFurther, type PageLink } from "./paging";
import { getTypeGroups, type TypeGroups } from "./type-groups-view";
import type { Article } from "./content";
import { toLink, type ArticleLink } from "./view";

/** With titles and summaries as long as most, pages of these weigh 13 KB: tests/content/long-lists.test.ts. */
const PER_PAGE = 48;
/** The first page of scams lists them by group, too. */
const FIRST_TYPES = 30;

/** The name of that list in the ledger. */
const LATEST_LIST = "2025十类";

export type SectionView = { section: Section; title: string; summary: string; description: string; path: string; page: number; pages: PageLink[]; total: number; articles: Article[]; groups: TypeGroups };

/** A page of a section's list; null where there is none. `page` is what stands in the address: "2". */
export async function getSectionView(section: Section, page = "1"): Promise<SectionView | null> {
  // Asked for every article, too: nothing is sorted for those.
  if (!isPageNumber(page)) return null;
  const articles: Article[] = await getArticles(section);
  const own = getPage(articles, toList(section), page);
  if (!own) return null;
  const { title, summary } = SECTIONS[section];
  const isFirst = own.page === 1;
  return {
    section,
    title: isFirst ? title : `${title}，第 ${page} 页`,
    summary,
    description: `${title}，第 ${page} 页：${summary}`,
    path: isFirst ? `/${section}/` : `/${section}/${page}/`,
    page: own.page,
    pages: own.pages,
    total: own.total,
    articles: own.items,
    groups: section === "types" && isFirst ? await getTypeGroups() : [],
  };
}

/** The pages after the first of every list that is too long for one. */
export async function getFurtherPages(): Promise<{ section: Section; slug: string }[]> {
  const nested = await Promise.all(SECTION_IDS.map(async (section) => listFurther((await getArticles(section)).length, toList(section)).map((slug) => ({ section, slug }))));
  return nested.flat();
}

function toList(section: Section) {
  return { path: `/${section}/`, first: section === "types" ? FIRST_TYPES : PER_PAGE, further: PER_PAGE };
}

/** The scams on the ministry's latest list of ten. The home page names these and leads to the others. */
export async function getCommonTypes(): Promise<ArticleLink[]> {
  const { articles, ledger } = await getContent();
  const isListed = (id: string) => getFactOf(ledger, "scam-types", id)?.officialLists?.includes(LATEST_LIST) === true;
  return articles.filter((article) => article.section === "types" && isListed(`scam-${article.slug}`)).map(toLink);
}

/** Every section with its first articles; the rest is in its own list. */
export async function getSectionStarts(count: number): Promise<{ id: Section; articles: Article[]; total: number }[]> {
  return Promise.all(
    SECTION_IDS.map(async (id) => {
      const articles: Article[] = await getArticles(id);
      return { id, articles: articles.slice(0, count), total: articles.length };
    }),
  );
}
