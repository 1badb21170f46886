/** `npm run build` sets NEXT_PAGES=samples; without it Next knows every page, in development and in an export of its own. */
const SAMPLES_ONLY = process.env.NEXT_PAGES === "samples";

/**
 * The pages of a route that Next is to know. Of a route with a parameter a build lets Next export three pages of
 * each section only: lib/render renders all of them, and lib/ship holds Next's against ours.
 */
export function toExported<P extends Record<string, string | string[] | undefined>>(params: P[], samplesOnly = SAMPLES_ONLY): P[] {
  if (!samplesOnly) return params;
  const sections = new Set(params.map(({ section }) => section));
  return [...sections].flatMap((section) => pickThree(params.filter((candidate) => candidate.section === section)));
}

/** The first, the one in the middle, the last. */
function pickThree<T>(list: T[]): T[] {
  return list.filter((_, index) => index === 0 || index === Math.floor(list.length / 2) || index === list.length - 1);
}
