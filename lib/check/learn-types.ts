import type { Example } from "./learn";
import { PAIRS, toFeatures, VOTES } from "./wording";

/** What every type may take of the budget of /check/, in bits. */
const BUDGET = 950;
/** About what it takes, in bits, to name a type beside a character, and beside a pair. */
const COST_OF_LETTER = 7;
const COST_OF_PAIR = 11.5;
const LEAST = 2;
/** Logarithm of the odds from which a feature is worth naming. */
const LEAST_ODDS = 0.5;

type Candidate = { feature: number; odds: number; worth: number; cost: number };

/** Build time only: which features speak for which types, by how much oftener they stand in their texts than in the others'. Each type has the same room. */
export function learnTypes(examples: Example[]): Map<number, [number, number][]> {
  const own = examples.flatMap(({ text, type }) => (type === null ? [] : [{ features: [...toFeatures(text)], type }]));
  const all = count(own);
  const votes = new Map<number, [number, number][]>();
  const places = Math.max(-1, ...own.map(({ type }) => type)) + 1;
  for (let place = 0; place < places; place++) {
    const ofType = own.filter(({ type }) => type === place);
    for (const { feature, odds } of choose(count(ofType), all, ofType.length, own.length)) {
      const list = votes.get(feature) ?? [];
      votes.set(feature, [...list, [place, Math.max(1, Math.min(VOTES, Math.round(odds)))]]);
    }
  }
  return votes;
}

function choose(counts: Map<number, number>, all: Map<number, number>, texts: number, allTexts: number): Candidate[] {
  const rate = (times: number, of: number) => Math.log((times + 0.3) / (of + 1));
  const candidates = [...counts].flatMap(([feature, times]): Candidate[] => {
    const odds = rate(times, texts) - rate((all.get(feature) ?? 0) - times, allTexts - texts);
    const cost = feature < PAIRS ? COST_OF_LETTER : COST_OF_PAIR;
    return times < LEAST || odds < LEAST_ODDS ? [] : [{ feature, odds, worth: (Math.min(4, odds) * times) / cost, cost }];
  });
  let room = BUDGET;
  return candidates.sort((a, b) => b.worth - a.worth || a.feature - b.feature).filter(({ cost }) => (room -= cost) >= 0);
}

function count(texts: { features: number[] }[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of texts) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}
