import { trainLogistic, type LogisticModel, type Training } from "../logistic";
import { countItems, pickFromRows } from "../rows";
import type { LearningTexts } from "./learn";
import { toTalkHash } from "./wording";

/** How much each term tells the questions of this library from everyday talk, and what a question has without any. */
export type Talk = { base: number; terms: { hash: number; weight: number }[] };

const LEAST_TIMES = 2;
/**
 * All terms are trained together, and after each round the less telling part is left out: what is told by two terms may
 * still be told by one. The last number is what the file may weigh.
 */
const STEPS = [60_000, 40_000, 20_000, 8500];
const TRAINING: Training = { rounds: 8, rate: 0.3, decay: 1e-3, caution: 0.1 };
/** What is left after each round goes on from what it had. */
const ROUNDS_AFTER = 4;
const RATE_AFTER = 0.2;

/** What tells the questions of this library from everyday talk, by logistic regression over the terms that matter most. */
export function learnTalk(texts: LearningTexts): Talk {
  const { terms } = texts;
  const times = countItems(texts.rows, terms.length);
  let chosen = [...terms.keys()].filter((term) => (times[term] as number) >= LEAST_TIMES);
  let model = train(texts, chosen, TRAINING);
  for (const most of STEPS) {
    const { base, weights } = model;
    const known = new Map(chosen.map((term, place) => [term, weights[place] as number]));
    const influence = (term: number) => Math.abs(known.get(term) as number) * Math.sqrt(times[term] as number);
    const nameOf = (term: number) => terms[term] as string;
    chosen = chosen.sort((a, b) => influence(b) - influence(a) || (nameOf(a) < nameOf(b) ? -1 : 1)).slice(0, most);
    const start = { base, weights: Float64Array.from(chosen, (term) => known.get(term) as number) };
    model = train(texts, chosen, { ...TRAINING, rounds: ROUNDS_AFTER, rate: RATE_AFTER, start });
  }
  const { base, weights } = model;
  return { base, terms: chosen.map((term, place) => ({ hash: toTalkHash(terms[term] as string), weight: weights[place] as number })) };
}

function train({ terms, rows, examples }: LearningTexts, known: number[], training: Training): LogisticModel {
  const isOfClass = examples.map(({ place }) => Number(place !== null));
  const weights = examples.map(({ weight }) => weight);
  return trainLogistic({ features: pickFromRows(rows, known, terms.length), isOfClass, weights }, known.length, training);
}
