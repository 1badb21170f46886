import type { LearningText } from "./learn";
import { getScale, toWordingHash } from "./wording";

/** How much a term speaks for an article, by the place of the article among those that are learnt. */
export type Vote = { term: string; hash: number; place: number; odds: number };

/** So many votes at the most: what the file may weigh. */
const MOST = 8200;
/** A term is taken to be as often in an article's examples as in all, so many examples' worth. */
const PRIOR = 0.3;
const LEAST_RATE = 1e-4;
/** Rounds of training, its rate, how much a vote is held back, and from where it counts. */
const ROUNDS = 6;
const RATE = 0.1;
const DECAY = 1e-5;
const LEAST_ODDS = 0.2;

/** By how much oftener a term is in the examples of an article than in all (the logarithm), for the terms for which that is surest. */
export function learnVotes(texts: LearningText[], articles: number[]): Vote[] {
  const places = new Map(articles.map((id, place) => [id, place]));
  const sizes = new Float64Array(articles.length);
  const counts = new Map<string, Map<number, number>>();
  let all = 0;
  for (const { terms, id, weight } of texts) {
    all += weight;
    const place = id === null ? undefined : places.get(id);
    if (place !== undefined) sizes[place] = (sizes[place] ?? 0) + weight;
    for (const term of terms) {
      const own = counts.get(term) ?? new Map<number, number>();
      own.set(place ?? -1, (own.get(place ?? -1) ?? 0) + weight);
      counts.set(term, own);
    }
  }
  const votes: (Vote & { worth: number })[] = [];
  for (const [term, own] of counts) {
    const rate = [...own.values()].reduce((sum, count) => sum + count, 0) / all;
    for (const [place, count] of own) {
      const odds = Math.log(((count + PRIOR * rate) / ((sizes[place] ?? 0) + PRIOR) + LEAST_RATE) / (rate + LEAST_RATE));
      if (place >= 0 && odds > 0) votes.push({ hash: toWordingHash(term), place, odds, worth: odds * count, term });
    }
  }
  const chosen = votes.sort((a, b) => b.worth - a.worth || (a.term < b.term ? -1 : a.term > b.term ? 1 : a.place - b.place)).slice(0, MOST);
  return trainVotes(texts, places, chosen);
}

/** Weighs the votes against one another, so that the right article comes first for as many examples as can be: softmax regression by Adagrad, never below zero. */
function trainVotes(texts: LearningText[], places: ReadonlyMap<number, number>, votes: Vote[]): Vote[] {
  const byTerm = new Map<string, number[]>();
  votes.forEach(({ term }, i) => byTerm.set(term, [...(byTerm.get(term) ?? []), i]));
  const weights = Float64Array.from(votes, ({ odds }) => odds);
  const squares = new Float64Array(votes.length).fill(1e-4);
  const samples = texts.flatMap(({ terms, id, weight }) => {
    const place = id === null ? undefined : places.get(id);
    return place === undefined ? [] : [{ place, weight, scale: getScale(terms.length), own: terms.flatMap((term) => byTerm.get(term) ?? []) }];
  });
  const scores = new Float64Array(places.size);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < samples.length; i++) {
      const sample = samples[(i * 7919 + round * 104_729) % samples.length];
      if (!sample) continue;
      scores.fill(0);
      for (const vote of sample.own) scores[votes[vote]?.place ?? 0] = (scores[votes[vote]?.place ?? 0] ?? 0) + (weights[vote] ?? 0) * sample.scale;
      const sum = scores.reduce((total, score) => total + Math.exp(score), 0);
      for (const vote of sample.own) {
        const place = votes[vote]?.place ?? 0;
        const error = (Math.exp(scores[place] ?? 0) / sum - Number(place === sample.place)) * sample.weight * sample.scale + DECAY * (weights[vote] ?? 0);
        squares[vote] = (squares[vote] ?? 0) + error * error;
        weights[vote] = Math.max(0, (weights[vote] ?? 0) - (RATE * error) / Math.sqrt(squares[vote] ?? 1));
      }
    }
  }
  return votes.map((vote, i) => ({ ...vote, odds: weights[i] ?? 0 })).filter(({ odds }) => odds > LEAST_ODDS);
}
