import { getContent } from ".";
import { isOverdue } from "./overdue";
import { toSituationViews, type SituationView } from "./help-view";

export type SituationGroupView = { slug: string; url: string; title: string; summary: string; reviewedOn: string; reviewBy: string; isOverdue: boolean; situations: SituationView[] };

/** The router's pages in their order, each with its situations. */
export async function getSituationGroups(): Promise<SituationGroupView[]> {
  const content = await getContent();
  return [...content.situations]
    .sort((a, b) => a.order - b.order)
    .map(({ slug, title, summary = "", reviewedOn, reviewBy, situations }) => ({ slug, url: `/situations/${slug}/`, title, summary, reviewedOn, reviewBy, isOverdue: isOverdue(reviewBy), situations: toSituationViews(content, situations) }));
}
