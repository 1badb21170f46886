import { getContent } from ".";
import { isOverdue } from "./overdue";
import { getPage, listFurther, type PageLink } from "./paging";

type Text = { url: string; title: string; reviewedOn: string; reviewBy: string };
/** Of a day, `total` texts are due; `pages` are those of this page of the list. */
export type ReviewDay = { reviewBy: string; isOverdue: boolean; total: number; pages: Text[] };
export type ReviewView = { path: string; page: number; pages: PageLink[]; days: ReviewDay[] };

const LIST = { path: "/about/reviews/", first: 120, further: 120 };

/** A page of all texts that have to be reviewed, by the day they are due, the first to come first; null where there is none. */
export async function getReviews(page = "1", today?: string): Promise<ReviewView | null> {
  const texts = await listTexts();
  const own = getPage(texts, LIST, page);
  if (!own) return null;
  const days = [...new Set(own.items.map(({ reviewBy }) => reviewBy))];
  const isOf = (day: string) => (text: Text) => text.reviewBy === day;
  return {
    path: own.page === 1 ? LIST.path : `${LIST.path}${page}/`,
    page: own.page,
    pages: own.pages,
    days: days.map((reviewBy) => ({ reviewBy, isOverdue: isOverdue(reviewBy, today), total: texts.filter(isOf(reviewBy)).length, pages: own.items.filter(isOf(reviewBy)) })),
  };
}

/** The pages after the first. */
export async function listReviewPages(): Promise<string[]> {
  return listFurther((await listTexts()).length, LIST);
}

async function listTexts(): Promise<Text[]> {
  const { articles, glossary, situations } = await getContent();
  const texts = [
    ...articles.map(({ url, title, reviewedOn, reviewBy }) => ({ url, title, reviewedOn, reviewBy })),
    ...glossary.map(({ slug, title, reviewedOn, reviewBy }) => ({ url: `/glossary/${slug}/`, title: `词典：${title}`, reviewedOn, reviewBy })),
    ...situations.map(({ slug, title, reviewedOn, reviewBy }) => ({ url: `/situations/${slug}/`, title: `我遇到了：${title}`, reviewedOn, reviewBy })),
  ];
  return texts.sort((a, b) => a.reviewBy.localeCompare(b.reviewBy));
}
