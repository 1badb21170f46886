import type { Example } from "./learn";
import { PAIRS, toFeatures, VOTES } from "./wording";

/** What it takes to name a type beside a character, and beside a pair, whose number takes more. In bits; measured with types held back, the pairs count for more than they take. */
const COST_OF_LETTER = 5;
const COST_OF_PAIR = 16;
const LEAST = 2;
/** Logarithm of the odds from which a feature is worth naming. */
const LEAST_ODDS = 0.5;

type Candidate = { feature: number; odds: number; worth: number; cost: number };

/** Build time only: which features speak for which types, by how much oftener they stand in their texts than in the others'. All types share the room, in bits, equally. */
export function learnTypes(examples: Example[], room: number): Map<number, [number, number][]> {
  const own = examples.flatMap(({ text, type }) => (type === null ? [] : [{ features: [...toFeatures(text)], type }]));
  const all = count(own);
  const votes = new Map<number, [number, number][]>();
  const places = Math.max(-1, ...own.map(({ type }) => type)) + 1;
  for (let place = 0; place < places; place++) {
    const ofType = own.filter(({ type }) => type === place);
    for (const { feature, odds } of choose({ counts: count(ofType), texts: ofType.length }, { counts: all, texts: own.length }, room / places)) {
      const list = votes.get(feature) ?? [];
      votes.set(feature, [...list, [place, Math.max(1, Math.min(VOTES, Math.round(odds)))]]);
    }
  }
  return votes;
}

type Counted = { counts: Map<number, number>; texts: number };

function choose(own: Counted, all: Counted, room: number): Candidate[] {
  const rate = (times: number, of: number) => Math.log((times + 0.3) / (of + 1));
  const candidates = [...own.counts].flatMap(([feature, times]): Candidate[] => {
    const odds = rate(times, own.texts) - rate((all.counts.get(feature) ?? 0) - times, all.texts - own.texts);
    const cost = feature < PAIRS ? COST_OF_LETTER : COST_OF_PAIR;
    return times < LEAST || odds < LEAST_ODDS ? [] : [{ feature, odds, worth: (Math.min(4, odds) * times) / cost, cost }];
  });
  let left = room;
  return candidates.sort((a, b) => b.worth - a.worth || a.feature - b.feature).filter(({ cost }) => (left -= cost) >= 0);
}

function count(texts: { features: number[] }[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of texts) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}
