import { packWording, toPairs, type Wording } from "./wording";

/** A message, normalised, and the place of its type; null for an ordinary one. `isWords`: words of the type, not a message. */
export type Example = { text: string; type: number | null; isWords?: boolean };

/** Pairs seen in fewer messages say nothing that can be relied on. */
const LEAST = 2;
/** Smoothing of the counts. */
const ALPHA = 0.5;
/** Lighter pairs are left out, unless they tell types apart. */
const LIGHTEST = 0.5;
/** As many pairs as the budget of /check/ allows; those that vote for a type are worth a little more. */
const MOST = 470;
const WORTH_OF_TYPE = 0.3;
/** Share of a pair's swindles that one type must have for the pair to vote for it. */
const TYPICAL = 0.5;

type Counts = { swindles: number; ordinary: number; byType: Map<number, number> };

/** Build time only: weighs pairs of characters by the log of how much oftener they stand in swindles (naive Bayes). */
export function learnWording(examples: Example[]): Wording {
  const table = new Map<string, Counts>();
  for (const { text, type, isWords } of examples) {
    for (const pair of toPairs(text).keys()) {
      const counts = table.get(pair) ?? { swindles: 0, ordinary: 0, byType: new Map<number, number>() };
      table.set(pair, counts);
      if (type === null) counts.ordinary++;
      else {
        if (!isWords) counts.swindles++;
        counts.byType.set(type, (counts.byType.get(type) ?? 0) + 1);
      }
    }
  }
  const messages = examples.filter(({ isWords }) => !isWords);
  const swindles = messages.filter(({ type }) => type !== null).length;
  const rate = (count: number, all: number) => Math.log((count + ALPHA) / (all + 2 * ALPHA));
  const entries = [...table].map(([pair, counts]) => ({
    pair,
    weight: counts.swindles + counts.ordinary < LEAST ? 0 : rate(counts.swindles, swindles) - rate(counts.ordinary, messages.length - swindles),
    type: getTypical(counts),
  }));
  const worth = ({ weight, type }: (typeof entries)[number]) => Math.abs(weight) + (type === null ? 0 : WORTH_OF_TYPE);
  const chosen = entries.filter(({ weight, type }) => Math.abs(weight) >= LIGHTEST || type !== null).sort((a, b) => worth(b) - worth(a) || (a.pair < b.pair ? -1 : 1)).slice(0, MOST);
  return packWording(chosen.sort((a, b) => (a.pair < b.pair ? -1 : 1)));
}

/** The type that has at least two, and most, of a pair's places. */
function getTypical({ byType, ordinary }: Counts): number | null {
  const all = [...byType.values()].reduce((sum, count) => sum + count, 0);
  const best = [...byType].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= LEAST && best[1] / (all + ordinary * 0.5) > TYPICAL ? best[0] : null;
}
