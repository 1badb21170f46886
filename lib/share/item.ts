import type { Article, Content } from "@/lib/content";
import { absoluteUrl, SECTIONS, type Section } from "@/lib/site";
import { getShareId, verifyPath } from "./addresses";
import { getPoints, type Points } from "./points";

/** What pictures and posters of an article say. */
export type ShareItem = Points & {
  section: Section;
  slug: string;
  /** Path below content/, for messages to editors. */
  file: string;
  url: string;
  title: string;
  advice: string;
  /** 骗局, 案例… */
  kind: string;
  /** The sentence in the panel: the verdict, else the advice. */
  headline: string;
  /** Danger red belongs to verdicts. */
  isVerdict: boolean;
  remember: string | null;
  /** Finger of the mark that is lit. */
  lit: number | undefined;
  reviewedOn: string;
  id: string;
  /** What the code holds. */
  address: string;
  /** Where a poster can be checked, without https:// for people to type. */
  verifyAddress: string;
};

/** A build asks for the same list for every page. */
const lists = new WeakMap<Content, ShareItem[]>();

/** Every article's item, in the order of the content. */
export function listShareItems(content: Content): ShareItem[] {
  const known = lists.get(content) ?? content.articles.map((article) => toShareItem(content, article));
  lists.set(content, known);
  return known;
}

export function toShareItem(content: Content, article: Article): ShareItem {
  const { section, slug, file, url, title, advice, reviewedOn } = article;
  const id = getShareId(article);
  const composed = getPoints(article);
  return {
    section,
    slug,
    file,
    url,
    title,
    advice,
    kind: SECTIONS[section].title,
    headline: article.verdict ?? `${advice}。`,
    isVerdict: article.verdict !== undefined,
    heading: composed.heading,
    points: content.written.get(`${section}/${slug}`)?.points ?? composed.points,
    remember: "remember" in article ? article.remember : null,
    lit: section === "wubu" ? article.order : undefined,
    reviewedOn,
    id,
    address: absoluteUrl(url),
    verifyAddress: absoluteUrl(verifyPath(id)).replace(/^https?:\/\//, ""),
  };
}

/** Two articles whose ids are the same, which a hash of five letters allows. */
export function findDoubleIds(items: ShareItem[]): [ShareItem, ShareItem][] {
  return items.flatMap((item, index) => {
    const other = items.slice(0, index).find(({ id }) => id === item.id);
    return other ? [[other, item] as [ShareItem, ShareItem]] : [];
  });
}
