import { getContent } from ".";
import { getBeginning, type Rest } from "./paging";
import { CHANNELS, READERS } from "./schema";
import type { Article } from "./content";
import { toLink, type ArticleLink } from "./view";

type Group = { id: string; title: string; links: ArticleLink[] };
export type TypeGroup = Group & { rest?: Rest };
export type TypeGroups = { title: string; groups: TypeGroup[] }[];

/** Fragments of the groups on /types/; they never change. */
const IDS: Record<string, string> = { 电话: "dianhua", 短信: "duanxin", 微信: "weixin", App: "app", 快递: "kuaidi", 面对面: "mianduimian", 老人: "laoren", 学生: "xuesheng", 家长: "jiazhang", 求职者: "qiuzhizhe", 财务: "caiwu", 商家: "shangjia" };

/** Scams by how they start and by whom they are for, as many as one page holds; guides for those readers stand with them. */
export async function getTypeGroups(): Promise<TypeGroups> {
  return (await listTypeGroups()).map(({ title, groups }) => ({
    title,
    groups: groups.map(({ links, ...group }) => {
      const { items, rest } = getBeginning(links, toGroupList(group.id));
      return { ...group, links: items, rest };
    }),
  }));
}

/** The same with all their articles. */
export async function listTypeGroups(): Promise<{ title: string; groups: Group[] }[]> {
  const { articles } = await getContent();
  const collect = (titles: readonly string[], has: (article: Article, title: string) => boolean) =>
    titles.flatMap((title): Group[] => {
      const links = articles.filter((article) => has(article, title)).map(toLink);
      return IDS[title] && links.length > 0 ? [{ id: IDS[title], title, links: links.sort(typesFirst) }] : [];
    });
  return [
    { title: "他怎么找上你的", groups: collect(CHANNELS, (article, title) => article.section === "types" && (article.channels as string[]).includes(title)) },
    { title: "你是谁", groups: collect(READERS, (article, title) => "readers" in article && (article.readers as string[] | undefined)?.includes(title) === true) },
  ];
}

/** A group goes on below an address that no scam can have: one is called app, as is a group. */
export function toGroupList(id: string) {
  return { path: `/types/list-${id}/`, start: `/types/#${id}`, whole: 20, first: 10, further: 120 };
}

function typesFirst(a: ArticleLink, b: ArticleLink): number {
  return Number(b.url.startsWith("/types/")) - Number(a.url.startsWith("/types/"));
}
