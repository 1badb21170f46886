import { trainLogistic } from "../logistic";
import { countItems, pickFromRows, toRows, type Rows } from "../rows";
import { rankForTypes } from "./learn-types";
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

/** Rounds of training, and how fast weights grow. All messages together hold them back by 1. */
const TRAINING = { rounds: 60, rate: 0.3 };

/** Messages as the numbers of their features, which are their places in `names`. */
type Samples = { names: number[]; rows: Rows; isSwindle: Uint8Array };
type Weighed = { name: number; influence: number };

/**
 * Build time only: logistic regression over characters and pairs. It is trained on all features
 * first, then again on those that mattered most: so many as about `room` bytes take. For
 * another room only the latter is done again.
 */
export function createLearner(examples: Example[]): (room: number) => Wording {
  const featured = examples.map((example) => ({ ...example, features: [...toFeatures(example.text)] }));
  const chooseForTypes = rankForTypes(featured);
  const samples = toSamples(featured.filter(({ isWords }) => !isWords));
  const weighed = weighAll(samples);
  return (room) => {
    const types = chooseForTypes(room * BITS_FOR_TYPES);
    const chosen = chooseFeatures(weighed, types, room * BITS_FOR_WEIGHTS);
    const { weights, base } = train(samples, chosen);
    const levels = new Map(chosen.map((feature, place) => [feature, toLevel(weights[place] as number)] as const));
    const ids = [...new Set([...chosen.filter((feature) => levels.get(feature) !== 0), ...types.keys()])].sort((a, b) => a - b);
    return { features: ids.map((id) => ({ id, weight: levels.get(id) ?? 0, types: types.get(id) ?? [] })), base: Math.round(base * 16) / 16 };
  };
}

function toSamples(messages: { features: number[]; type: number | null }[]): Samples {
  const names = [...new Set(messages.flatMap(({ features }) => features))];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const rows = toRows(messages.map(({ features }) => features.map((name) => numbers.get(name) as number)));
  return { names, rows, isSwindle: Uint8Array.from(messages, ({ type }) => Number(type !== null)) };
}

/** How much each feature moves the sum, over all messages. */
function weighAll(samples: Samples): Weighed[] {
  const counts = countItems(samples.rows, samples.names.length);
  const known = [...counts.keys()].filter((number) => (counts[number] as number) >= LEAST);
  const names = known.map((number) => samples.names[number] as number);
  const { weights } = train(samples, names);
  return known.map((number, place) => ({ name: names[place] as number, influence: Math.abs(weights[place] as number) * Math.sqrt(counts[number] as number) }));
}

function chooseFeatures(weighed: Weighed[], types: ReadonlyMap<number, unknown>, room: number): number[] {
  const priced = weighed.map(({ name, influence }) => {
    const cost = types.has(name) ? COST.named : name < PAIRS ? COST.letter : COST.pair;
    return { name, cost, worth: influence / cost };
  });
  let left = room;
  return priced.sort((a, b) => b.worth - a.worth || a.name - b.name).flatMap(({ name, cost }) => ((left -= cost) >= 0 ? [name] : []));
}

function toLevel(weight: number): number {
  return Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / STEP))) || 0;
}

function train({ names, rows, isSwindle }: Samples, chosen: number[]) {
  const numbers = new Map(names.map((name, number) => [name, number]));
  const kept = chosen.map((name) => numbers.get(name) as number);
  return trainLogistic({ features: pickFromRows(rows, kept, names.length), isOfClass: isSwindle }, kept.length, { ...TRAINING, decay: 1 / isSwindle.length });
}
