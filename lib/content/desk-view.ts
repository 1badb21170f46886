import { SECTION_IDS, SECTIONS, type Section } from "@/lib/site";
import { getArticles } from ".";
import { getBeginning, getPage, isPageNumber, listFurther, type ListView, type Rest } from "./paging";
import { toLink } from "./view";

export type DeskSection = { id: Section; articles: { url: string; title: string }[]; rest?: Rest };

/** Every section with its first articles, as the workers' desk lists them. */
export async function getDeskSections(): Promise<DeskSection[]> {
  return Promise.all(
    SECTION_IDS.map(async (id) => {
      const { items, rest } = getBeginning((await getArticles(id)).map(toLink), toList(id));
      return { id, articles: items, rest };
    }),
  );
}

/** What goes on from there: /materials/cases/2/; null where there is nothing more. */
export async function getDeskList(section: Section, page: string): Promise<ListView | null> {
  if (!isPageNumber(page) || page === "1") return null;
  const own = getPage((await getArticles(section)).map(toLink), toList(section), page);
  if (!own) return null;
  const { title } = SECTIONS[section];
  return { title: `${title}的海报和文案，第 ${page} 页`, description: `${title}一共 ${own.total} 篇，每篇都有海报、群文案、喇叭稿。这是第 ${page} 页。`, path: `/materials/${section}/${page}/`, trail: [{ href: "/materials/", label: "宣传物料" }], links: own.items.map(({ url, title: label }) => ({ url: `/materials${url}`, title: label })), page: own.page, pages: own.pages };
}

/** The pages of those lists. */
export async function listDeskPages(): Promise<{ section: Section; slug: string }[]> {
  const nested = await Promise.all(SECTION_IDS.map(async (section) => listFurther((await getArticles(section)).length, toList(section)).map((slug) => ({ section, slug }))));
  return nested.flat();
}

function toList(section: Section) {
  return { path: `/materials/${section}/`, start: `/materials/#each-${section}`, whole: 30, first: 20, further: 120 };
}
