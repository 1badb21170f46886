import { SECTIONS, type Section } from "@/lib/site";
import { getArticles, getContent } from ".";
import { getPage, isPageNumber, listFurther, type ListView } from "./paging";
import { getFurtherPages } from "./section-view";
import { findCases, toCaseList } from "./type-cases";
import { listTypeGroups, toGroupList } from "./type-groups-view";
import { toLink, type ArticleLink } from "./view";

type List = { slug: string; title: string; from: string; links: ArticleLink[]; place: ReturnType<typeof toCaseList | typeof toGroupList> };

/** What goes on from /types/ (/types/list-dianhua/2/) or from a scam's page (/types/nfc/2/); null where there is nothing more. */
export async function getTypeList(slug: string, page: string): Promise<ListView | null> {
  if (!isPageNumber(page) || page === "1") return null;
  const list = (await listAll()).find((candidate) => candidate.slug === slug);
  const own = list && getPage(list.links, list.place, page);
  if (!own) return null;
  const { title, place, from } = list;
  return { title: `${title}，第 ${page} 页`, description: `${title}，一共 ${own.total} 篇。这是第 ${page} 页。`, path: `${place.path}${page}/`, trail: [{ href: "/types/", label: SECTIONS.types.title }, { href: place.start, label: from }], links: own.items, page: own.page, pages: own.pages };
}

/** The pages of all those lists. */
export async function listTypeListPages(): Promise<{ section: "types"; slug: string; page: string[] }[]> {
  return (await listAll()).flatMap(({ slug, links, place }) => listFurther(links.length, place).map((page) => ({ section: "types" as const, slug, page: [page] })));
}

/** Every page below a section's own: its articles, and whatever goes on from another page. */
export async function listPagesOfSections(): Promise<{ section: Section; slug: string; page: string[] }[]> {
  const { articles } = await getContent();
  const whole = [...articles, ...(await getFurtherPages())].map(({ section, slug }) => ({ section, slug, page: [] }));
  return [...whole, ...(await listTypeListPages())];
}

async function listAll(): Promise<List[]> {
  const content = await getContent();
  const groups = (await listTypeGroups()).flatMap((kind) => kind.groups.map(({ id, title, links }) => ({ slug: `list-${id}`, title: `${kind.title}：${title}`, from: title, links, place: toGroupList(id) })));
  const cases = (await getArticles("types")).map(({ slug, title }) => ({ slug, title: `${title}：真实案例`, from: title, links: findCases(content, slug).map(toLink), place: toCaseList(slug) }));
  return [...groups, ...cases];
}
