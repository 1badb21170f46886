/**
 * What the words of known messages say about a new one: for each pair of
 * characters, how much oftener it stands in swindles than in ordinary messages,
 * and the one type it is typical of, if any. Parallel strings, to be small.
 */
export type Wording = {
  /** Two characters each. */
  pairs: string;
  /** One character each: "A" + (weight + 4) * 3. */
  weights: string;
  /** One character each: "a" + place of the type among the rules' types, or "-". */
  types: string;
};

const FIRST_WEIGHT = 65;
const FIRST_TYPE = 97;
const STEPS = 3;
const RANGE = 4;

/** The different pairs of neighbouring characters, with the places they start at. Any number counts as #. */
export function toPairs(text: string): Map<string, number[]> {
  const pairs = new Map<string, number[]>();
  const plain = text.replace(/[\n,]/g, " ");
  for (let i = 0; i + 1 < plain.length; i++) {
    const pair = plain.slice(i, i + 2).replace(/\d/g, "#");
    if (pair.indexOf(" ") !== -1 || pair === "##") continue;
    const known = pairs.get(pair);
    if (known) known.push(i);
    else pairs.set(pair, [i]);
  }
  return pairs;
}

/** Writes weights from -4 to 4 and types as the parallel strings. */
export function packWording(entries: { pair: string; weight: number; type: number | null }[]): Wording {
  const clamp = (weight: number) => Math.max(-RANGE, Math.min(RANGE, weight));
  return {
    pairs: entries.map(({ pair }) => pair).join(""),
    weights: entries.map(({ weight }) => String.fromCharCode(FIRST_WEIGHT + Math.round((clamp(weight) + RANGE) * STEPS))).join(""),
    types: entries.map(({ type }) => (type === null ? "-" : String.fromCharCode(FIRST_TYPE + type))).join(""),
  };
}

export type WordingScore = {
  /** Above zero: more like swindles; below: more like ordinary messages. */
  score: number;
  /** Votes for each type, by its place. */
  votes: Map<number, number>;
  /** Where the most telling pairs start. */
  telling: number[];
};

/** Pairs that weigh at least this are shown to the reader when nothing else was found. */
const TELLING = 1.6;

export function createWordingScore({ pairs, weights, types }: Wording): (text: string) => WordingScore {
  const table = new Map<string, { weight: number; type: number | null }>();
  for (let i = 0; i < weights.length; i++) {
    const type = types.charCodeAt(i) - FIRST_TYPE;
    table.set(pairs.slice(i * 2, i * 2 + 2), { weight: (weights.charCodeAt(i) - FIRST_WEIGHT) / STEPS - RANGE, type: type < 0 ? null : type });
  }
  return (text) => {
    const votes = new Map<number, number>();
    const telling: number[] = [];
    let sum = 0;
    let known = 0;
    toPairs(text).forEach((places, pair) => {
      const entry = table.get(pair);
      if (!entry) return;
      sum += entry.weight;
      known++;
      if (entry.type !== null) votes.set(entry.type, (votes.get(entry.type) || 0) + 1);
      if (entry.weight >= TELLING) telling.push(...places);
    });
    return { score: sum / Math.sqrt(known + 1), votes, telling };
  };
}
