import { trainLogistic, type LogisticModel } from "../logistic";
import { countItems, pickFromRows } from "../rows";
import type { LearningTexts } from "./learn";
import { toTalkHash } from "./wording";

/** How much each term tells the questions of this library from everyday talk, and what a question has without any. */
export type Talk = { base: number; terms: { hash: number; weight: number }[] };

/** So many terms at the most: what the file may weigh. */
const MOST = 6500;
const LEAST_TIMES = 2;
const TRAINING = { rounds: 15, rate: 0.3, decay: 1e-5 };

/** What tells the questions of this library from everyday talk: trained on all terms, then again on those that matter most. */
export function learnTalk(texts: LearningTexts): Talk {
  const { terms } = texts;
  const times = countItems(texts.rows, terms.length);
  const known = [...terms.keys()].filter((term) => (times[term] as number) >= LEAST_TIMES);
  const first = train(texts, known);
  const influence = new Float64Array(terms.length);
  known.forEach((term, place) => (influence[term] = Math.abs(first.weights[place] as number) * Math.sqrt(times[term] as number)));
  const chosen = known.sort((a, b) => (influence[b] as number) - (influence[a] as number) || ((terms[a] as string) < (terms[b] as string) ? -1 : 1)).slice(0, MOST);
  const { base, weights } = train(texts, chosen);
  return { base, terms: chosen.map((term, place) => ({ hash: toTalkHash(terms[term] as string), weight: weights[place] as number })) };
}

function train({ terms, rows, examples }: LearningTexts, known: number[]): LogisticModel {
  const isOfClass = examples.map(({ id }) => Number(id !== null));
  const weights = examples.map(({ weight }) => weight);
  return trainLogistic({ features: pickFromRows(rows, known, terms.length), isOfClass, weights }, known.length, TRAINING);
}
