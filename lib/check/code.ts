import { hash } from "./hash";

/**
 * Arithmetic coding of the rules: what is likely takes little room. One walk through
 * the rules serves both ways; a coder that writes is given each bit and hands it
 * back, one that reads finds it out. Only + - * / are used on the way, which give
 * the same on every engine.
 */
export type Coder = (chance: number, bit?: number) => number;
/** Codes a number of `bits` bits by what followed the same contexts before. Each kind of number has its own `kind`. */
export type CodeNumber = (kind: number, bits: number, contexts: number[], value?: number) => number;

const TABLE = 1 << 20;
/** A chance moves by what it missed, first by much, at last by this share. */
const FRESH = 1.35;
const SLOWEST = 0.05;
const WEIGHT = 0.35;
const LEARNING = 0.05;
const SURE = 0.996;
const WHOLE = 65_536;

/** Predicts each bit from several contexts; those that were right before are believed more. */
export function createModel(code: Coder): CodeNumber {
  // From -1, surely 0, to 1, surely 1.
  const leanings = new Float64Array(TABLE);
  const counts = new Uint8Array(TABLE);
  const weights: number[] = [];
  const places: number[] = [];
  const hints: number[] = [];
  return (kind, bits, contexts, value) => {
    let node = 1;
    for (let depth = bits - 1; depth >= 0; depth--) {
      let known = 0;
      contexts.forEach((context, order) => {
        const place = hash(hash(kind * 4 + order, context), node) >>> 12;
        places[order] = place;
        hints[order] = toHint(leanings[place] as number);
        if (counts[place]) known++;
      });
      const own = ((kind * 16 + depth) * 4 + known) * 4;
      let sum = 0;
      for (let order = 0; order < contexts.length; order++) sum += (hints[order] as number) * (weights[own + order] = weights[own + order] || WEIGHT);
      const chance = 0.5 + (0.5 * sum) / (1 + Math.abs(sum));
      const bit = code(Math.max(32, Math.min(WHOLE - 32, Math.floor(chance * WHOLE))), value === undefined ? undefined : (value >> depth) & 1);
      for (let order = 0; order < contexts.length; order++) {
        const hint = hints[order] as number;
        const place = places[order] as number;
        const count = counts[place] as number;
        weights[own + order] = (weights[own + order] as number) + (LEARNING * (bit - chance) * hint) / (1 + Math.abs(hint));
        leanings[place] = (leanings[place] as number) + (bit * 2 - 1 - (leanings[place] as number)) * Math.max(1 / (count + FRESH), SLOWEST);
        counts[place] = Math.min(255, count + 1);
      }
      node = node * 2 + bit;
    }
    return node - (1 << bits);
  };
}

function toHint(lean: number): number {
  const sure = Math.max(-SURE, Math.min(SURE, lean));
  return sure / (1 - Math.abs(sure));
}

/** Reads what a writer wrote. */
export function createReader(bytes: Uint8Array): Coder {
  let at = 0;
  let range = 0xffffffff;
  let rest = 0;
  const next = () => (rest = ((rest << 8) | (bytes[at++] || 0)) >>> 0);
  for (let i = 0; i < 4; i++) next();
  return (chance) => {
    const bound = (range >>> 16) * chance;
    const bit = rest < bound ? 1 : 0;
    if (bit) range = bound;
    else {
      rest = (rest - bound) >>> 0;
      range = (range - bound) >>> 0;
    }
    while (range < 0x1000000) {
      range = (range << 8) >>> 0;
      next();
    }
    return bit;
  };
}
