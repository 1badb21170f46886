import { learnTypes } from "./learn-types";
import { LEVELS, PAIRS, STEP, toFeatures, type Wording } from "./wording";

/** A message, normalised, and the place of its type; null for an ordinary one. `isWords`: words of the type, not a message. */
export type Example = { text: string; type: number | null; isWords?: boolean };

/** Features seen in fewer messages say nothing that can be relied on. */
const LEAST = 2;
/** Bits of the wording's room, in bytes, for what speaks for types, and for what weighs. The sum is more than 8: both take less than they are reckoned at. */
const BITS_FOR_TYPES = 5.6;
const BITS_FOR_WEIGHTS = 1;
/** About what a weight takes, in bits: features named for a type are there already. */
const COST = { named: 2.5, letter: 4, pair: 9.5 };
/** Rounds of training, and how fast and how freely weights grow. */
const ROUNDS = 60;
const RATE = 0.3;
const DECAY = 1;

type Sample = { features: number[]; isSwindle: boolean };
type Model = { weights: Map<number, number>; base: number };

/**
 * Build time only: logistic regression over characters and pairs, in about `room`
 * bytes. It is trained on all features first, then again on those that mattered most.
 */
export function learnWording(examples: Example[], room: number): Wording {
  const types = learnTypes(examples, room * BITS_FOR_TYPES);
  const samples = examples.filter(({ isWords }) => !isWords).map(({ text, type }) => ({ features: [...toFeatures(text)], isSwindle: type !== null }));
  const chosen = chooseFeatures(samples, types, room * BITS_FOR_WEIGHTS);
  const { weights, base } = train(samples, new Set(chosen));
  const levels = new Map(chosen.map((feature) => [feature, toLevel(weights.get(feature) ?? 0)] as const));
  const ids = [...new Set([...chosen.filter((feature) => levels.get(feature) !== 0), ...types.keys()])].sort((a, b) => a - b);
  return { features: ids.map((id) => ({ id, weight: levels.get(id) ?? 0, types: types.get(id) ?? [] })), base: Math.round(base * 16) / 16 };
}

function chooseFeatures(samples: Sample[], types: ReadonlyMap<number, unknown>, room: number): number[] {
  const counts = count(samples);
  const { weights } = train(samples, new Set([...counts].filter(([, count]) => count >= LEAST).map(([feature]) => feature)));
  const cost = (feature: number) => (types.has(feature) ? COST.named : feature < PAIRS ? COST.letter : COST.pair);
  const influence = (feature: number) => (Math.abs(weights.get(feature) ?? 0) * Math.sqrt(counts.get(feature) ?? 0)) / cost(feature);
  let left = room;
  return [...weights.keys()].sort((a, b) => influence(b) - influence(a) || a - b).filter((feature) => (left -= cost(feature)) >= 0);
}

function toLevel(weight: number): number {
  return Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / STEP))) || 0;
}

function count(samples: { features: number[] }[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of samples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** Adagrad, over the samples in a fixed order: the same examples give the same weights. */
function train(samples: Sample[], known: ReadonlySet<number>): Model {
  const names = [...known];
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = samples.map(({ features }) => features.flatMap((feature) => places.get(feature) ?? []));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-8);
  let base = 0;
  let baseSquares = 1e-8;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < rows.length; i++) {
      const at = (i * 7919 + round * 104_729) % rows.length;
      const row = rows[at] ?? [];
      const scale = 1 / Math.sqrt(row.length + 1);
      const sum = row.reduce((total, place) => total + (weights[place] ?? 0) * scale, base);
      const error = 1 / (1 + Math.exp(-sum)) - Number(samples[at]?.isSwindle);
      for (const place of row) {
        const slope = error * scale + ((weights[place] ?? 0) * DECAY) / rows.length;
        squares[place] = (squares[place] ?? 0) + slope * slope;
        weights[place] = (weights[place] ?? 0) - (RATE * slope) / Math.sqrt(squares[place] ?? 1);
      }
      baseSquares += error * error;
      base -= (RATE * error) / Math.sqrt(baseSquares);
    }
  }
  return { weights: new Map(names.map((name, place) => [name, weights[place] ?? 0])), base };
}
