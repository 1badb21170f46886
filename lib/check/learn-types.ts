import { PAIRS, VOTES } from "./wording";

/** What it takes to name a type beside a character, and beside a pair, whose number takes more. In bits; measured with types held back, the pairs count for more than they take. */
const COST_OF_LETTER = 5;
const COST_OF_PAIR = 16;
const LEAST = 2;
/** Logarithm of the odds from which a feature is worth naming. */
const LEAST_ODDS = 0.5;

/** Beside a message somebody got, how far a line of words about its type counts: there are more of those. */
const WORDS_WEIGHT = 0.5;

type Text = { features: number[]; type: number | null; isWords?: boolean };
type Candidate = { feature: number; odds: number; worth: number; cost: number };

/** Build time only: which features speak for which types, by how much oftener they stand in their texts than in the others'. All types share the room, in bits, equally. */
export function rankForTypes(texts: Text[]): (room: number) => Map<number, [number, number][]> {
  const own = texts.filter(({ type }) => type !== null);
  const all = count(own);
  const places = Math.max(-1, ...own.map(({ type }) => type ?? -1)) + 1;
  const ranked = Array.from({ length: places }, (_, place) => {
    const ofType = own.filter(({ type }) => type === place);
    return rank(count(ofType), all);
  });
  return (room) => {
    const votes = new Map<number, [number, number][]>();
    ranked.forEach((candidates, place) => {
      for (const { feature, odds } of takeFirst(candidates, room / places)) {
        const list = votes.get(feature) ?? [];
        votes.set(feature, [...list, [place, Math.max(1, Math.min(VOTES, Math.round(odds)))]]);
      }
    });
    return votes;
  };
}

type Counted = { counts: Map<number, number>; texts: number };

function rank(own: Counted, all: Counted): Candidate[] {
  const rate = (times: number, of: number) => Math.log((times + 0.3) / (of + 1));
  const candidates = [...own.counts].flatMap(([feature, times]): Candidate[] => {
    if (times < LEAST) return [];
    const odds = rate(times, own.texts) - rate((all.counts.get(feature) ?? 0) - times, all.texts - own.texts);
    const cost = feature < PAIRS ? COST_OF_LETTER : COST_OF_PAIR;
    return odds < LEAST_ODDS ? [] : [{ feature, odds, worth: (Math.min(4, odds) * times) / cost, cost }];
  });
  return candidates.sort((a, b) => b.worth - a.worth || a.feature - b.feature);
}

function takeFirst(candidates: Candidate[], room: number): Candidate[] {
  let left = room;
  return candidates.filter(({ cost }) => (left -= cost) >= 0);
}

function count(texts: Text[]): Counted {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { features, isWords } of texts) {
    const weight = isWords ? WORDS_WEIGHT : 1;
    all += weight;
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + weight);
  }
  return { counts, texts: all };
}
