import { getSyllable, getSyllableId, SYLLABLE_COUNT } from "./syllables";

/**
 * Where a search term is filed. Terms are known by two small numbers, not by
 * their letters: `sound`, equal for words that are pronounced alike, and
 * `print`, which tells those apart. Pairs of Chinese characters are filed under
 * the rarer of their two syllables, so that 公检 and 检法, and a typo that
 * sounds the same, lie in one shard.
 */
export type Term = { text: string; sound: number; print: number; classes: [number, number] };

/** Syllables, then 64 heaps of rarer characters, then 64 heaps of Latin words and numbers. */
export const CLASS_COUNT = SYLLABLE_COUNT + 128;

/** Between two characters that stand one apart: 公·法 finds 公检法 when the middle is wrong. */
export const GAP = "·";
/** Before the initials of a word: ~gjf. */
export const INITIALS = "~";
/** Between two syllables: yin'hang. A term that is only pronounced, not written. */
export const SPOKEN = "'";

/** Before the number of an article of a law: §31. */
export const ARTICLE = "§";

export function isArticle({ text }: Term): boolean {
  return text.startsWith(ARTICLE);
}

const HAN = /^[㐀-鿿〇]/;

/** The term for one token of encode(), or for one of the three marked forms above. */
export function toTerm(text: string): Term {
  const spoken = text.split(SPOKEN);
  if (spoken.length === 2) return toSpokenTerm(text, getSyllableId(spoken[0] ?? "") ?? 0, getSyllableId(spoken[1] ?? "") ?? 0);
  if (HAN.test(text)) {
    const hasGap = text[1] === GAP;
    const first = classOf(text[0] ?? "");
    const last = classOf(text[text.length - 1] ?? "");
    return { text, sound: soundOf(first, last, hasGap || text.length === 1), print: toPrint(text[0] ?? "", text[text.length - 1] ?? ""), classes: [first, last] };
  }
  // Initials are filed with the Latin word of the same letters: a reader who types gjf may mean either.
  const place = hash(text.replace(INITIALS, ""));
  const heap = SYLLABLE_COUNT + 64 + (place & 63);
  return { text, sound: hash(`${text} `) & 0xffff, print: hash(text) & 0xff, classes: [heap, (place >>> 6) & 0xffff] };
}

/** A term known by its sound alone: two syllables a reader typed in Latin letters. */
export function toSpokenTerm(text: string, first: number, last: number): Term {
  return { text, sound: soundOf(first, last, false), print: hash(text) & 0xff, classes: [first, last] };
}

/** Half a byte for each character: of terms that sound alike, those with a character in common agree in one half. */
function toPrint(first: string, last: string): number {
  return ((hash(first) & 15) << 4) | (hash(last) & 15);
}

function classOf(char: string): number {
  const syllable = getSyllable(char);
  return syllable === undefined || syllable < 0 ? SYLLABLE_COUNT + (char.charCodeAt(0) & 63) : syllable;
}

function soundOf(first: number, last: number, isMarked: boolean): number {
  return hash(`${first} ${last} ${isMarked ? 1 : 0}`) & 0xffff;
}

/** FNV-1a, then mixed: the low bits are used alone. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** How terms are spread over shards: one character a class in each text. */
export type Layout = {
  /** How often the class occurs, in powers of two. */
  often: string;
  /** How many shards begin at the class: none, so it joins the last one; one; or several of its own. */
  shards: string;
};

/** Text character for a small number, and back. */
export const toDigit = (value: number) => String.fromCharCode(48 + value);
const fromDigit = (digits: string, at: number) => digits.charCodeAt(at) - 48;

/** Which of a pair's classes it is filed under, and the other, which picks among that class's shards. */
export function getHome({ classes: [a, b] }: Term, often: string): [number, number] {
  if (b >= CLASS_COUNT || a >= SYLLABLE_COUNT + 64) return [a, b];
  const difference = fromDigit(often, a) - fromDigit(often, b);
  return difference < 0 || (difference === 0 && a < b) ? [a, b] : [b, a];
}

/** A function from term to number of shard. */
export function createLocator({ often, shards }: Layout): (term: Term) => number {
  const first: number[] = [];
  let next = 0;
  for (let i = 0; i < shards.length; i++) {
    next += fromDigit(shards, i);
    first.push(next - Math.max(1, fromDigit(shards, i)));
  }
  return (term) => {
    const [home, other] = getHome(term, often);
    return (first[home] ?? 0) + (other % Math.max(1, fromDigit(shards, home)));
  };
}
