import { hash } from "./hash";

/**
 * What the words of known messages say about a new one. Characters and pairs of
 * neighbouring characters weigh towards a swindle or towards an ordinary message;
 * many speak for some types more than for others.
 */
export type Wording = {
  /** In the order of their numbers. */
  features: Feature[];
  /** What a message without any of them has. */
  base: number;
};

/** `weight` in steps, from -LEVELS, ordinary, to LEVELS. `types`: places among the rules' types, each with 1 to VOTES votes. */
export type Feature = { id: number; weight: number; types: [number, number][] };

export const LEVELS = 5;
export const VOTES = 3;
/** A step of the scale; the unit is that of a logarithm of odds. */
export const STEP = 1.2;

/** Pairs have numbers from here on: too many to be listed, they share the places up to twice that. */
export const PAIRS = 65_536;

/** Codes of a space and of #. */
const SPACE = 32;
const DIGIT = 35;

/** The different characters, by their codes, and the pairs, those at the beginning and at the end too. Any digit counts as #. */
export function toFeatures(text: string): Set<number> {
  const features = new Set<number>();
  const plain = `^${text.replace(/[\n,]+/g, " ").trim().replace(/\d/g, "#")}$`;
  for (let i = 0; i + 1 < plain.length; i++) {
    const letter = plain.charCodeAt(i);
    const next = plain.charCodeAt(i + 1);
    if (letter === SPACE) continue;
    if (i > 0) features.add(letter);
    if (next !== SPACE && (letter !== DIGIT || next !== DIGIT)) features.add(PAIRS + (hash(letter, next) >>> 16));
  }
  return features;
}

export type WordingScore = {
  /** Logarithm of the odds: above zero, more like swindles. */
  score: number;
  /** Votes for each type, by its place. */
  votes: number[];
};

export function createWordingScore({ features, base }: Wording): (text: string) => WordingScore {
  const known = new Map(features.map((feature): [number, Feature] => [feature.id, feature]));
  return (text) => {
    const votes: number[] = [];
    let sum = 0;
    let count = 0;
    toFeatures(text).forEach((id) => {
      const feature = known.get(id);
      if (!feature) return;
      sum += feature.weight * STEP;
      if (feature.weight) count++;
      feature.types.forEach(([place, strength]) => (votes[place] = (votes[place] || 0) + strength));
    });
    return { score: base + sum / Math.sqrt(count + 1), votes };
  };
}
