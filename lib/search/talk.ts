import type { LearningText } from "./learn";
import { trainLogistic } from "./logistic";
import { toWordingHash } from "./wording";

/** How much each term tells the questions of this library from everyday talk, and what a question has without any. */
export type Talk = { base: number; terms: { hash: number; weight: number }[] };

/** So many terms at the most: what the file may weigh. */
const MOST = 4000;
/** There are far fewer examples of everyday talk than of our own. */
const EVERYDAY_WEIGHT = 3;
const LEAST_TIMES = 2;

/** What tells the questions of this library from everyday talk: trained on all terms, then again on those that matter most. */
export function learnTalk(texts: LearningText[]): Talk {
  const times = new Map<string, number>();
  for (const { terms } of texts) for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1);
  const train = (terms: string[]) => {
    const places = new Map(terms.map((term, place) => [term, place]));
    const samples = texts.map((text) => ({ features: text.terms.flatMap((term) => places.get(term) ?? []), isOfClass: text.id !== null, weight: text.weight * (text.id === null ? EVERYDAY_WEIGHT : 1) }));
    const { weights, base } = trainLogistic(samples, terms.length);
    return { base, terms: terms.map((term, place) => ({ term, weight: weights[place] ?? 0 })) };
  };
  const influence = ({ term, weight }: { term: string; weight: number }) => Math.abs(weight) * Math.sqrt(times.get(term) ?? 0);
  const first = train([...times].flatMap(([term, count]) => (count >= LEAST_TIMES ? [term] : [])));
  const chosen = first.terms.sort((a, b) => influence(b) - influence(a) || (a.term < b.term ? -1 : 1)).slice(0, MOST);
  const { base, terms } = train(chosen.map(({ term }) => term));
  return { base, terms: terms.map(({ term, weight }) => ({ hash: toWordingHash(term), weight })) };
}
