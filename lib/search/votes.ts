import { invertRows, type Rows } from "../rows";
import type { LearningTexts } from "./learn";
import { trainVotes } from "./train-votes";
import { toVoteHash } from "./wording";

/** How much a term speaks for an article, by the place of the article among those that are learnt. */
export type Vote = { term: number; hash: number; place: number; odds: number };

/** So many votes at the most: what the file may weigh. */
const MOST = 9000;
/** A term is taken to be as often in an article's examples as in all, so many examples' worth. */
const PRIOR = 0.3;
const LEAST_RATE = 1e-4;
/** From where a vote counts. */
const LEAST_ODDS = 0.2;

/** An example's place when its article is none of those that are learnt, or there is none. */
export const NOWHERE = -1;

/** By how much oftener a term is in the examples of an article than in all (the logarithm), for the terms for which that is surest; then weighed against one another. Pages from `placeCount` on are left out. */
export function learnVotes(texts: LearningTexts, placeCount: number): Vote[] {
  const places = texts.examples.map(({ place }) => (place === null || place >= placeCount ? NOWHERE : place));
  const votes = chooseVotes(texts, places, placeCount);
  const odds = trainVotes(texts, places, votes);
  return votes.map((vote, i) => ({ ...vote, odds: odds[i] as number })).filter((vote) => vote.odds > LEAST_ODDS);
}

type Candidates = { terms: number[]; places: number[]; odds: number[]; worths: number[] };

function chooseVotes({ terms, rows, examples }: LearningTexts, places: number[], placeCount: number): Vote[] {
  const weights = Float64Array.from(examples, ({ weight }) => weight);
  const candidates = listCandidates(invertRows(rows, terms.length), weights, places, placeCount);
  const { worths } = candidates;
  // Only what is worth as much as the last that is taken need be sorted by name.
  const least = Float64Array.from(worths).sort()[Math.max(0, worths.length - MOST)] ?? 0;
  const nameOf = (i: number) => terms[candidates.terms[i] as number] as string;
  const order = (a: number, b: number) => (worths[b] as number) - (worths[a] as number) || (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : (candidates.places[a] as number) - (candidates.places[b] as number));
  const chosen = [...worths.keys()].filter((i) => (worths[i] as number) >= least).sort(order).slice(0, MOST);
  return chosen.map((i) => ({ term: candidates.terms[i] as number, hash: toVoteHash(nameOf(i)), place: candidates.places[i] as number, odds: candidates.odds[i] as number }));
}

function listCandidates(examplesOfTerm: Rows, weights: Float64Array, places: number[], placeCount: number): Candidates {
  const { starts, items } = examplesOfTerm;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const sizes = new Float64Array(placeCount);
  places.forEach((place, example) => place !== NOWHERE && (sizes[place] = (sizes[place] as number) + (weights[example] as number)));
  // The weight of a term's examples at each place, those nowhere first; only places that have some are looked at.
  const counts = new Float64Array(placeCount + 1);
  const found: Candidates = { terms: [], places: [], odds: [], worths: [] };
  for (let term = 0; term + 1 < starts.length; term++) {
    const touched: number[] = [];
    for (let at = starts[term] as number; at < (starts[term + 1] as number); at++) {
      const slot = (places[items[at] as number] as number) + 1;
      if (counts[slot] === 0) touched.push(slot);
      counts[slot] = (counts[slot] as number) + (weights[items[at] as number] as number);
    }
    let rate = 0;
    for (const slot of touched) rate += counts[slot] as number;
    rate /= all;
    for (const slot of touched) {
      const count = counts[slot] as number;
      counts[slot] = 0;
      const place = slot - 1;
      if (place === NOWHERE) continue;
      const odds = Math.log(((count + PRIOR * rate) / ((sizes[place] as number) + PRIOR) + LEAST_RATE) / (rate + LEAST_RATE));
      if (odds <= 0) continue;
      found.terms.push(term);
      found.places.push(place);
      found.odds.push(odds);
      found.worths.push(odds * count);
    }
  }
  return found;
}
