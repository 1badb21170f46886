import { getContent } from ".";
import { toSituationViews, type SituationView } from "./help-view";

export type SituationGroupView = { slug: string; url: string; title: string; summary: string; situations: SituationView[] };

/** The router's pages in their order, each with its situations. */
export async function getSituationGroups(): Promise<SituationGroupView[]> {
  const content = await getContent();
  return [...content.situations]
    .sort((a, b) => a.order - b.order)
    .map(({ slug, title, summary = "", situations }) => ({ slug, url: `/situations/${slug}/`, title, summary, situations: toSituationViews(content, situations) }));
}
