import { normalize } from "./encode";
import type { Found } from "./lookup";
import { toTerm } from "./terms";

/** A stretch of text, and whether it is what was looked for. */
export type MarkedPart = { text: string; isMatch: boolean };

/** What to mark: words as they were found, and pairs that sound like what was typed. */
export type Marks = { words: Set<string>; sounds: Set<number> };

export function toMarks(found: Found[]): Marks {
  const words = new Set<string>();
  const sounds = new Set<number>();
  for (const { term, slots, isAlike } of found) {
    if (slots.length === 0) continue;
    if (isAlike) sounds.add(term.sound);
    else words.add(term.text);
  }
  return { words, sounds };
}

/** Cuts text where a match begins and ends. Joined again, the parts are the text. */
export function markText(text: string, marks: Marks): MarkedPart[] {
  const isMatch = findMatches(Array.from(text, normalizeOne), marks);
  const parts: MarkedPart[] = [];
  Array.from(text).forEach((char, i) => {
    const last = parts[parts.length - 1];
    if (last && last.isMatch === isMatch[i]) last.text += char;
    else parts.push({ text: char, isMatch: isMatch[i] || false });
  });
  return parts;
}

/** The sentence that has more of what was looked for than the summary, if there is one. */
export function findMatchedSentence(sentences: string[], summary: MarkedPart[], marks: Marks): MarkedPart[] {
  let best: MarkedPart[] = [];
  let most = countMarked(summary);
  for (const sentence of sentences) {
    const parts = markText(sentence, marks);
    if (countMarked(parts) > most) {
      best = parts;
      most = countMarked(parts);
    }
  }
  return best;
}

/** How many different characters are marked: a word said twice says no more. */
function countMarked(parts: MarkedPart[]): number {
  const marked = parts.filter(({ isMatch }) => isMatch).map(({ text }) => text);
  return new Set(marked.join("")).size;
}

/** For each character whether it is in a match. */
function findMatches(chars: string[], { words, sounds }: Marks): boolean[] {
  const isMatch = chars.map(() => false);
  for (let i = 0; i < chars.length; i++) {
    const length = getTokenLength(chars, i);
    const token = chars.slice(i, i + length).join("");
    const isPair = length === 2 && isHan(chars[i]);
    if (words.has(token) || (isPair && sounds.size > 0 && sounds.has(toTerm(token).sound))) isMatch.fill(true, i, i + length);
    if (!isHan(chars[i])) i += length - 1;
  }
  return isMatch;
}

/** Two for a pair of Chinese characters, the whole of a Latin word or number, else one. */
function getTokenLength(chars: string[], start: number): number {
  if (isHan(chars[start])) return isHan(chars[start + 1]) ? 2 : 1;
  let end = start;
  while (end < chars.length && /^[a-z0-9]$/.test(chars[end] || "")) end++;
  return Math.max(1, end - start);
}

/** By its number: called for every character of every card, a pattern would be slow. */
function isHan(char: string | undefined): boolean {
  return char !== undefined && ((char >= "㐀" && char <= "鿿") || char === "〇");
}

/** As the index has it, but never longer than one character, so that places stay the same. */
function normalizeOne(char: string): string {
  if (isHan(char)) return char;
  const plain = normalize(char);
  return plain.length === 1 ? plain : char;
}
