import type { Talk } from "./talk";
import { writeNumber } from "./varint";
import type { Vote } from "./votes";
import { LAST, TALK_BITS, VOTE_BITS, WEIGHT_UNIT } from "./wording";

const TALK_LEVELS = 4;

/**
 * What follows the pages in wording.bin: the weight of each level of votes; the step of the levels of talk, and its base; the
 * number of terms with votes, each the step from the last hash with its level, and the places of
 * its articles; then the terms of talk, each the step from the last hash with its level.
 */
export function writeWording(votes: Vote[], talk: Talk): Uint8Array {
  const { weights, toLevel } = planLevels(votes.map(({ odds }) => odds));
  // A term that votes for several articles with different weights is written once for each weight.
  const byHash = new Map<string, { hash: number; level: number; places: Set<number> }>();
  for (const { hash, place, odds } of votes) {
    const level = toLevel(odds);
    const key = `${hash} ${level}`;
    const known = byHash.get(key) ?? { hash, level, places: new Set<number>() };
    byHash.set(key, { ...known, places: known.places.add(place) });
  }
  const step = planStep(talk.terms);
  const bytes = weights.map(toByte);
  bytes.push(toByte(step), Math.max(0, Math.min(255, Math.round(talk.base * WEIGHT_UNIT) + 128)));
  writeNumber(bytes, byHash.size);
  writeSteps(bytes, [...byHash.values()].map((entry) => [entry.hash, entry]), VOTE_BITS, ({ level, places }) => {
    const sorted = [...places].sort((a, b) => a - b);
    return { level, more: sorted.map((place, i) => place + (i === sorted.length - 1 ? LAST : 0)) };
  });
  const levels = new Map(talk.terms.map(({ hash, weight }): [number, number] => [hash, Math.max(-TALK_LEVELS, Math.min(TALK_LEVELS, Math.round(weight / step)))]));
  writeSteps(bytes, [...levels].filter(([, level]) => level !== 0), TALK_BITS, (level) => ({ level: level < 0 ? level + TALK_LEVELS : level + TALK_LEVELS - 1, more: [] }));
  return Uint8Array.from(bytes);
}

function writeSteps<T>(bytes: number[], entries: [number, T][], bits: number, encode: (value: T) => { level: number; more: number[] }): void {
  let last = 0;
  for (const [hash, value] of entries.sort(([a], [b]) => a - b)) {
    const { level, more } = encode(value);
    writeNumber(bytes, ((hash - last) << bits) | level);
    bytes.push(...more);
    last = hash;
  }
}

/** Levels with equally many terms, and the mean weight of each. */
function planLevels(odds: number[]): { weights: number[]; toLevel: (odds: number) => number } {
  const sorted = odds.slice().sort((a, b) => a - b);
  const count = 1 << VOTE_BITS;
  const bounds = Array.from({ length: count - 1 }, (_, i) => sorted[Math.floor((sorted.length * (i + 1)) / count)] ?? 0);
  const toLevel = (value: number) => bounds.filter((bound) => value >= bound).length;
  return { toLevel, weights: Array.from({ length: count }, (_, level) => average(sorted.filter((value) => toLevel(value) === level))) };
}

/** So that two standard deviations are the highest level. */
function planStep(terms: Talk["terms"]): number {
  return Math.max(1 / WEIGHT_UNIT, Math.round((Math.sqrt(average(terms.map(({ weight }) => weight * weight))) * 2 * WEIGHT_UNIT) / TALK_LEVELS) / WEIGHT_UNIT);
}

function average(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function toByte(weight: number): number {
  return Math.min(255, Math.round(weight * WEIGHT_UNIT));
}
