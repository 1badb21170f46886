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
const STEPS = [40_000, 24_000, 15_000, 11_000, 9000, 7800];
const TRAINING: Training = { rounds: 8, rate: 0.3, decay: 1e-3 };
/** Of fewer terms each is held back more; the last time they are trained longer. */
const FEW = 15_000;
const FEW_DECAY = 3e-3;
const LAST_ROUNDS = 15;

/** What tells the questions of this library from everyday talk, by logistic regression over the terms that matter most. */
export function learnTalk(texts: LearningTexts): Talk {
  const { terms } = texts;
  const times = countItems(texts.rows, terms.length);
  let chosen = [...terms.keys()].filter((term) => (times[term] as number) >= LEAST_TIMES);
  let model = train(texts, chosen, TRAINING);
  for (const most of STEPS) {
    const { weights } = model;
    const influence = new Float64Array(terms.length);
    chosen.forEach((term, place) => (influence[term] = Math.abs(weights[place] as number) * Math.sqrt(times[term] as number)));
    chosen = chosen.sort((a, b) => (influence[b] as number) - (influence[a] as number) || ((terms[a] as string) < (terms[b] as string) ? -1 : 1)).slice(0, most);
    const decay = most < FEW ? FEW_DECAY : TRAINING.decay;
    model = train(texts, chosen, { ...TRAINING, decay, rounds: most === STEPS.at(-1) ? LAST_ROUNDS : TRAINING.rounds });
  }
  const { base, weights } = model;
  return { base, terms: chosen.map((term, place) => ({ hash: toTalkHash(terms[term] as string), weight: weights[place] as number })) };
}

function train({ terms, rows, examples }: LearningTexts, known: number[], training: Training): LogisticModel {
  const isOfClass = examples.map(({ place }) => Number(place !== null));
  const weights = examples.map(({ weight }) => weight);
  return trainLogistic({ features: pickFromRows(rows, known, terms.length), isOfClass, weights }, known.length, training);
}
