import { encode, findRuns } from "./encode";
import { hash } from "./terms";
import { createReader } from "./varint";

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

/** Terms are known by 17 or 18 bits of their hash: one unknown term in fifteen is taken for one with a vote, one in forty for one of talk. */
const VOTE_MASK = 0x1ffff;
const TALK_MASK = 0x3ffff;
/** Weights of votes come in four levels, those of everyday talk in eight: -4 to -1 and 1 to 4. */
export const VOTE_BITS = 2;
export const TALK_BITS = 3;
/** Weights are written as whole parts of one. */
export const WEIGHT_UNIT = 16;
/** An article's place and the flag of the last one share a byte. */
export const LAST = 128;
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

/** The number of pages and the number of each, then what write-wording.ts writes. */
export function readWording(bytes: Uint8Array): Wording {
  const { hasMore, readByte, readNumber } = createReader(bytes);
  const articles: number[] = [];
  for (let left = readNumber(); left > 0; left--) articles.push(readNumber());
  const weights = Array.from({ length: 1 << VOTE_BITS }, () => readByte() / WEIGHT_UNIT);
  const step = readByte() / WEIGHT_UNIT;
  const base = (readByte() - 128) / WEIGHT_UNIT;
  const votes: Votes = new Map();
  for (let left = readNumber(), known = 0; left > 0; left--) {
    const number = readNumber();
    const ids: number[] = [];
    for (let isLast = false; hasMore() && !isLast; ) {
      const place = readByte();
      isLast = place >= LAST;
      ids.push(articles[place & (LAST - 1)] || 0);
    }
    known += number >> VOTE_BITS;
    // A term may come again with another weight.
    votes.set(known, (votes.get(known) || []).concat({ weight: weights[number & 3] || 0, ids }));
  }
  const talk = new Map<number, number>();
  for (let known = 0; hasMore(); ) {
    const number = readNumber();
    const level = number & 7;
    talk.set((known += number >> TALK_BITS), (level < 4 ? level - 4 : level - 3) * step);
  }
  return (question) => ({ votes: addUp(toVoteTerms(question).map(toVoteHash), votes), isOurs: base + weigh(toTalkTerms(question).map(toTalkHash), talk) });
}

type Votes = Map<number, { weight: number; ids: number[] }[]>;

function addUp(terms: number[], votes: Votes): Map<number, number> {
  const sums = new Map<number, number>();
  const scale = getScale(terms.length);
  terms.forEach((term) => (votes.get(term) || []).forEach(({ weight, ids }) => ids.forEach((id) => sums.set(id, (sums.get(id) || 0) + weight * scale))));
  return sums;
}

function weigh(terms: number[], talk: Map<number, number>): number {
  const known = terms.filter((term) => talk.has(term));
  return known.reduce((sum, term) => sum + (talk.get(term) || 0), 0) * getScale(known.length);
}
