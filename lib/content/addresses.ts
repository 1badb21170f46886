import { SECTION_IDS } from "@/lib/site";
import { getContent } from ".";
import { getFurtherPages } from "./section-view";
import { getSourceViews } from "./source-view";

/** A page search engines should know, and the day its text was last reviewed where there is one. */
export type PublishedAddress = { path: string; reviewedOn?: string };

/** Every page of the site but 404. */
export async function getPublishedAddresses(): Promise<PublishedAddress[]> {
  const { articles, glossary, situations } = await getContent();
  const sources = await getSourceViews();
  const lists = await getFurtherPages();
  return [
    ...["/", "/help/", "/situations/", "/check/", "/quiz/", "/glossary/", "/sources/", "/search/", "/about/", "/about/accessibility/", "/about/licences/", "/saved/", "/about/coverage/", "/about/reviews/", "/data/", "/data/all/", "/materials/", "/materials/data/", ...SECTION_IDS.map((id) => `/${id}/`), ...lists.map(({ section, slug }) => `/${section}/${slug}/`)].map((path) => ({ path })),
    ...situations.map(({ slug, reviewedOn }) => ({ path: `/situations/${slug}/`, reviewedOn })),
    ...glossary.map(({ slug, reviewedOn }) => ({ path: `/glossary/${slug}/`, reviewedOn })),
    ...articles.map(({ url, reviewedOn }) => ({ path: url, reviewedOn })),
    ...articles.map(({ url, reviewedOn }) => ({ path: `/materials${url}`, reviewedOn })),
    ...sources.map(({ path }) => ({ path })),
  ];
}
