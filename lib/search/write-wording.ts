import type { Talk } from "./talk";
import type { Vote } from "./votes";
import { HEAD_BITS, RICE_BITS, TALK_BITS, toTalkLevel, VOTE_BITS, WEIGHT_UNIT } from "./wording";
import { createBitWriter, planRice } from "./write-bits";

/** Of each sign. */
const TALK_LEVELS = 1 << (TALK_BITS - 1);
const BYTE = 8;

/**
 * What readWording() reads, after the pages: the weight of each level of votes; the step of the levels of talk, and its base;
 * the terms with votes, each with its level and the places of its articles below `placeCount`; then the terms of talk, each with its level.
 */
export function writeWording(votes: Vote[], talk: Talk, placeCount: number): Uint8Array {
  const { weights, toLevel } = planLevels(votes.map(({ odds }) => odds));
  const step = planStep(talk.terms);
  const { writeBits, writeBelow, writeRice, finish } = createBitWriter();
  for (const weight of [...weights, step]) writeBits(Math.min(255, Math.round(weight * WEIGHT_UNIT)), BYTE);
  writeBits(Math.max(0, Math.min(255, Math.round(talk.base * WEIGHT_UNIT) + 128)), BYTE);
  const writeHashes = <T extends { hash: number }>(entries: T[], write: (entry: T) => void) => {
    const lower = planRice((entries.at(-1)?.hash ?? 0) / entries.length);
    writeBits(entries.length, HEAD_BITS);
    writeBits(lower, RICE_BITS);
    entries.forEach((entry, i) => {
      writeRice(entry.hash - (entries[i - 1]?.hash ?? 0), lower);
      write(entry);
    });
  };
  writeHashes(groupVotes(votes, toLevel), ({ level, places }) => {
    writeBits(level, VOTE_BITS);
    places.forEach((place, i) => {
      writeBelow(place, placeCount);
      writeBits(Number(i + 1 < places.length), 1);
    });
  });
  writeHashes(roundTalk(talk, step), ({ level }) => writeBits(level, TALK_BITS));
  return finish();
}

type VoteEntry = { hash: number; level: number; places: number[] };

/** A term that votes for several articles with different weights is written once for each weight. */
function groupVotes(votes: Vote[], toLevel: (odds: number) => number): VoteEntry[] {
  const entries = new Map<string, VoteEntry>();
  for (const { hash, place, odds } of votes) {
    const level = toLevel(odds);
    const key = `${hash} ${level}`;
    const { places } = entries.get(key) ?? { places: [] };
    entries.set(key, { hash, level, places: [...new Set([...places, place])].sort((a, b) => a - b) });
  }
  return [...entries.values()].sort((a, b) => a.hash - b.hash || a.level - b.level);
}

function roundTalk({ terms }: Talk, step: number): { hash: number; level: number }[] {
  const levels = new Map(terms.map(({ hash, weight }) => [hash, toTalkLevel(weight / step)]));
  return [...levels].flatMap(([hash, level]) => (level === null ? [] : [{ hash, level }])).sort((a, b) => a.hash - b.hash);
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
