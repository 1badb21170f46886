import { getContent } from ".";
import { isOverdue } from "./overdue";

export type ReviewView = { reviewBy: string; isOverdue: boolean; pages: { url: string; title: string; reviewedOn: string }[] }[];

/** Every text that has to be reviewed, by the day it is due, the first to come first. */
export async function getReviews(today?: string): Promise<ReviewView> {
  const { articles, glossary, situations } = await getContent();
  const texts = [
    ...articles.map(({ url, title, reviewedOn, reviewBy }) => ({ url, title, reviewedOn, reviewBy })),
    ...glossary.map(({ slug, title, reviewedOn, reviewBy }) => ({ url: `/glossary/${slug}/`, title: `词典：${title}`, reviewedOn, reviewBy })),
    ...situations.map(({ slug, title, reviewedOn, reviewBy }) => ({ url: `/situations/${slug}/`, title: `我遇到了：${title}`, reviewedOn, reviewBy })),
  ];
  const days = [...new Set(texts.map(({ reviewBy }) => reviewBy))].sort();
  return days.map((reviewBy) => ({ reviewBy, isOverdue: isOverdue(reviewBy, today), pages: texts.filter((text) => text.reviewBy === reviewBy) }));
}
