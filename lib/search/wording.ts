import { createBitReader } from "./bits";
import { encode, findRuns } from "./encode";
import { hash } from "./terms";

/**
 * What the words of a question say by experience, learnt at build time from questions readers ask and messages they got (learn.ts).
 * A term, that is a pair of characters, a Latin word or a number, speaks for an article or a few; it, and a character
 * alone, for or against the question being one for this library at all.
 */
export type Wording = (question: string) => WordingScore;
export type WordingScore = {
  /** How much it speaks for each article, by its number. */
  votes: Map<number, number>;
  /** Above zero, it is more like the questions of this library than like everyday talk: a logarithm of odds. */
  isOurs: number;
};

/** Terms are known by 17 or 20 bits of their hash: of the terms nobody asked with, one in fifteen is taken for one with a vote, one in 120 for one of talk. */
const VOTE_MASK = 0x1ffff;
const TALK_MASK = 0xfffff;
/** Weights of votes come in four levels, those of everyday talk in eight: -4 to -1 and 1 to 4. */
export const VOTE_BITS = 2;
export const TALK_BITS = 3;
/** Weights are written as whole parts of one, in a byte. */
export const WEIGHT_UNIT = 16;
/** Other numbers at the head of the file have so many bits. */
export const HEAD_BITS = 16;
export const RICE_BITS = 5;
export const MOST_PLACES = 128;

/** The terms that may vote: each once, none left out. */
export function toVoteTerms(text: string): string[] {
  return Array.from(new Set(encode(text)));
}

/** The terms that tell our questions from everyday talk: each character too, for a pair nobody wrote before has two that are known. */
export function toTalkTerms(text: string): string[] {
  const characters = findRuns(text).filter((run) => run > "〆").join("").split("");
  return Array.from(new Set(encode(text).concat(characters)));
}

export function toVoteHash(term: string): number {
  return hash(term) & VOTE_MASK;
}

export function toTalkHash(term: string): number {
  return hash(term) & TALK_MASK;
}

/** A sum over terms, so that long questions do not outweigh short ones. */
export function getScale(count: number): number {
  return 1 / Math.sqrt(count + 1);
}

/** What write-wording.ts wrote. */
export function readWording(bytes: Uint8Array): Wording {
  const { hasMore, readBits, readBelow, readRice } = createBitReader(bytes);
  const articles = Array.from({ length: readBits(HEAD_BITS) }, () => readBits(HEAD_BITS));
  const weights = Array.from({ length: 1 << VOTE_BITS }, () => readBits(8) / WEIGHT_UNIT);
  const step = readBits(8) / WEIGHT_UNIT;
  const base = (readBits(8) - 128) / WEIGHT_UNIT;
  /** Calls `read` at each hash of a list, which is written as the steps between them. */
  const readHashes = (read: (term: number) => void) => {
    const count = readBits(HEAD_BITS);
    const lower = readBits(RICE_BITS);
    for (let i = 0, term = 0; i < count && hasMore(); i++) read((term += readRice(lower)));
  };
  const votes: Votes = new Map();
  readHashes((term) => {
    const weight = weights[readBits(VOTE_BITS)] || 0;
    const ids: number[] = [];
    do ids.push(articles[readBelow(articles.length)] || 0);
    while (readBits(1));
    // A term may come again with another weight.
    votes.set(term, (votes.get(term) || []).concat({ weight, ids }));
  });
  const talk = new Map<number, number>();
  readHashes((term) => talk.set(term, toTalkWeight(readBits(TALK_BITS)) * step));
  return (question) => ({ votes: addUp(toVoteTerms(question).map(toVoteHash), votes), isOurs: base + weigh(toTalkTerms(question).map(toTalkHash), talk) });
}

type Votes = Map<number, { weight: number; ids: number[] }[]>;

function addUp(terms: number[], votes: Votes): Map<number, number> {
  const sums = new Map<number, number>();
  const scale = getScale(terms.length);
  terms.forEach((term) => (votes.get(term) || []).forEach(({ weight, ids }) => ids.forEach((id) => sums.set(id, (sums.get(id) || 0) + weight * scale))));
  return sums;
}

const HALF = 1 << (TALK_BITS - 1);

/** Levels below the half are -HALF to -1, the others 1 to HALF: a term that says nothing is left out. */
export function toTalkWeight(level: number): number {
  return level < HALF ? level - HALF : level - HALF + 1;
}

/** The level nearest to a weight in steps; null where it says nothing. */
export function toTalkLevel(steps: number): number | null {
  const whole = Math.max(-HALF, Math.min(HALF, Math.round(steps)));
  return whole === 0 ? null : whole < 0 ? whole + HALF : whole + HALF - 1;
}

function weigh(terms: number[], talk: Map<number, number>): number {
  const known = terms.filter((term) => talk.has(term));
  return known.reduce((sum, term) => sum + (talk.get(term) || 0), 0) * getScale(known.length);
}
