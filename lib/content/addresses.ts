import { SECTION_IDS } from "@/lib/site";
import { getContent } from ".";
import { listDeskPages } from "./desk-view";
import { listReviewPages } from "./reviews-view";
import { getFurtherPages } from "./section-view";
import { listSourcePages } from "./source-list-view";
import { listTypeListPages } from "./type-list-view";

/** A page search engines should know, and the day its text was last reviewed where there is one. */
export type PublishedAddress = { path: string; reviewedOn?: string };

/** Every page of the site but 404. */
export async function getPublishedAddresses(): Promise<PublishedAddress[]> {
  const { articles, glossary, situations } = await getContent();
  const sources = await listSourcePages();
  return [
    ...["/", "/help/", "/situations/", "/check/", "/quiz/", "/glossary/", "/sources/", "/search/", "/about/", "/about/accessibility/", "/about/licences/", "/saved/", "/about/coverage/", "/about/reviews/", "/data/", "/data/all/", "/materials/", "/materials/data/", ...SECTION_IDS.map((id) => `/${id}/`), ...(await listListPages())].map((path) => ({ path })),
    ...situations.map(({ slug, reviewedOn }) => ({ path: `/situations/${slug}/`, reviewedOn })),
    ...glossary.map(({ slug, reviewedOn }) => ({ path: `/glossary/${slug}/`, reviewedOn })),
    ...articles.map(({ url, reviewedOn }) => ({ path: url, reviewedOn })),
    ...articles.map(({ url, reviewedOn }) => ({ path: `/materials${url}`, reviewedOn })),
    ...sources.map(({ id, page }) => ({ path: `/${["sources", id, ...page].join("/")}/` })),
  ];
}

/** Pages on which lists go on that are too long for one. */
async function listListPages(): Promise<string[]> {
  const [sections, types, desk, reviews] = await Promise.all([getFurtherPages(), listTypeListPages(), listDeskPages(), listReviewPages()]);
  return [
    ...sections.map(({ section, slug }) => `/${section}/${slug}/`),
    ...types.map(({ section, slug, page }) => `/${[section, slug, ...page].join("/")}/`),
    ...desk.map(({ section, slug }) => `/materials/${section}/${slug}/`),
    ...reviews.map((page) => `/about/reviews/${page}/`),
  ];
}
