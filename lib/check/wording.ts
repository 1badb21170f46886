/**
 * What the words of known messages say about a new one. Characters and pairs of
 * characters weigh towards a swindle or towards an ordinary message; some are
 * typical of a type. Those of equal weight stand together, to be small.
 */
export type Wording = {
  /** By weight, from the heaviest against a message: "" where nothing has that weight. */
  letters: string[];
  pairs: string[];
  /** By place of the type among the rules' types: the characters typical of it, a space, the pairs. */
  typical: string[];
  /** What a message without any of them has. */
  base: number;
};

/** Weights are whole steps from -LEVELS to LEVELS. */
export const LEVELS = 9;
/** A step of the scale; the unit is that of a logarithm of odds. */
export const STEP = 0.55;

/** A single character says less of a type than a pair. */
const LETTER_VOTE = 0.6;

/** The different characters and pairs of neighbouring ones. Any digit counts as #. */
export function toFeatures(text: string): Set<string> {
  const features = new Set<string>();
  const plain = text.replace(/[\n,]/g, " ").replace(/\d/g, "#");
  for (let i = 0; i < plain.length; i++) {
    const letter = plain.charAt(i);
    if (letter === " ") continue;
    features.add(letter);
    const next = plain.charAt(i + 1);
    if (next && next !== " " && letter + next !== "##") features.add(letter + next);
  }
  return features;
}

export type WordingScore = {
  /** Logarithm of the odds: above zero, more like swindles. */
  score: number;
  /** Votes for each type, by its place. */
  votes: Map<number, number>;
};

export function createWordingScore({ letters, pairs, typical, base }: Wording): (text: string) => WordingScore {
  const weights = new Map<string, number>();
  const types = new Map<string, number[]>();
  letters.forEach((group, level) => group.split("").forEach((letter) => weights.set(letter, (level - LEVELS) * STEP)));
  pairs.forEach((group, level) => toPairs(group).forEach((pair) => weights.set(pair, (level - LEVELS) * STEP)));
  typical.forEach((group, place) => {
    const [own = "", both = ""] = group.split(" ");
    own.split("").concat(toPairs(both)).forEach((feature) => types.set(feature, (types.get(feature) || []).concat(place)));
  });
  return (text) => {
    const votes = new Map<number, number>();
    let sum = 0;
    let known = 0;
    toFeatures(text).forEach((feature) => {
      const weight = weights.get(feature);
      if (weight !== undefined) {
        sum += weight;
        known++;
      }
      (types.get(feature) || []).forEach((type) => votes.set(type, (votes.get(type) || 0) + (feature.length === 1 ? LETTER_VOTE : 1)));
    });
    return { score: base + sum / Math.sqrt(known + 1), votes };
  };
}

function toPairs(group: string): string[] {
  return group.match(/../g) || [];
}
