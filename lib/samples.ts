/** A build sets this for Next alone, to COMPARED_PAGES (1; `npm test` says 3); without a number every page is known, in development and in an export of its own. */
const SAMPLES = Number(process.env.NEXT_PAGES);

/**
 * The pages of a route that Next is to know. Of a route with a parameter a build lets Next export so many pages of
 * each section only: lib/render renders all of them, and lib/ship holds Next's against ours.
 */
export function toExported<P extends Record<string, string | string[] | undefined>>(params: P[], samples = SAMPLES): P[] {
  if (!(samples > 0)) return params;
  const sections = new Set(params.map(({ section }) => section));
  return [...sections].flatMap((section) => spread(params.filter((candidate) => candidate.section === section), samples));
}

/** Of a list so many, at equal distances, the first and the last among them. */
function spread<T>(list: T[], count: number): T[] {
  const last = list.length - 1;
  const places = Array.from({ length: count }, (_, i) => Math.round((last * i) / Math.max(1, count - 1)));
  return [...new Set(places)].flatMap((place) => list.slice(place, place + 1));
}
