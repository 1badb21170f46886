import type { Found } from "./lookup";
import { SENTENCE, type Ranked } from "./rank";
import { isArticle } from "./terms";

/** How much of a word or two must be answered, by their number of terms. */
const LEAST_SHARE = [1, 0.5, 0.45, 0.55, 0.5];
/** How much of its characters must be known. */
const LEAST_KNOWN = [0, 0, 0, 0.55, 0.7];
/** In pinyin, by the number of pairs of syllables: many words sound alike. */
const LEAST_SHARE_SPOKEN = [1, 0.5, 0.6, 0.6, 0.5];
const LEAST_KNOWN_SPOKEN = [0, 0, 0.6, 0.6, 0.7];

/**
 * Of a sentence or a message no part has to be answered: swindlers chat too.
 * What the best article has of it, how much of it the library knows at all, and
 * whether it speaks of fraud add up. Weights and bar by logistic regression over
 * the questions of tests/search: see docs/decisions/0003-search.md.
 */
const WEIGHT = { score: 3.2, worth: 0.5, known: 6.5, isAboutFraud: 4.8 };
const LEAST_EVIDENCE = 11.2;

/** Whether the best of `count` articles is an answer at all, by the words of the library. */
export function isAnswer(best: Ranked | undefined, found: Found[], count: number, isAboutFraud: boolean): boolean {
  if (!best) return false;
  const terms = found.length;
  const known = getKnownPart(found);
  if (terms < SENTENCE) {
    if (isAboutFraud && best.isNamed) return true;
    const isSpoken = found.every((one) => one.isSpoken);
    const leastKnown = found.some(({ term }) => isArticle(term)) ? 0 : (isSpoken ? LEAST_KNOWN_SPOKEN : LEAST_KNOWN)[terms] || 0;
    if (best.share < ((isSpoken ? LEAST_SHARE_SPOKEN : LEAST_SHARE)[terms] || 0) || known < leastKnown) return false;
    return terms < 2 || best.matches > 1 || (terms < 3 && best.isNamed);
  }
  const unit = Math.log(1 + count);
  const evidence = WEIGHT.score * Math.log(1 + best.score / unit) + (WEIGHT.worth * best.worth) / unit + WEIGHT.known * known + (isAboutFraud ? WEIGHT.isAboutFraud : 0);
  return evidence >= LEAST_EVIDENCE;
}

/**
 * The same where experience speaks too, of a word or two and of a sentence; by the same regression, each set of
 * questions judged by weights learnt from the others.
 */
type Evidence = Record<"score" | "slots" | "share" | "known" | "isAboutFraud" | "length" | "isOurs" | "least", number>;
const OF_WORDS: Evidence = { score: 0.73, slots: 0.35, share: 0, known: 1.5, isAboutFraud: 0.92, length: -2.12, isOurs: 0.92, least: 0.42 };
const OF_SENTENCE: Evidence = { score: 2.02, slots: 0, share: 1.63, known: 0, isAboutFraud: 2, length: 2.09, isOurs: 0.68, least: 9.5 };

/** `ranked`: by words alone, best first; `best`: the best with the votes of experience. */
export function isAnswerByExperience(best: Ranked | undefined, found: Found[], count: number, isOurs: number, isAboutFraud: boolean): boolean {
  if (!best) return false;
  const weights = found.length < SENTENCE ? OF_WORDS : OF_SENTENCE;
  const evidence =
    weights.score * Math.log(1 + best.score) +
    weights.slots * Math.log(1 + best.slotScore / Math.log(1 + count)) +
    weights.share * best.share +
    weights.known * getKnownPart(found) +
    weights.length * Math.log(found.length) +
    weights.isOurs * isOurs +
    (isAboutFraud ? weights.isAboutFraud : 0);
  return evidence >= weights.least;
}

/** The part of the question's characters that are in a term which was found. Terms that overlap share a character. */
export function getKnownPart(found: Found[]): number {
  let all = 0;
  let known = 0;
  let last = "";
  let isLastKnown = false;
  for (const { term, slots } of found) {
    const isFound = slots.length > 0;
    const isNext = term.text.length === 2 && last === term.text.charAt(0);
    const size = term.text.length === 2 ? 2 : 1;
    all += isNext ? size - 1 : size;
    if (isFound) known += isNext && isLastKnown ? size - 1 : size;
    last = term.text.length === 2 ? term.text.charAt(1) : "";
    isLastKnown = isFound;
  }
  return all === 0 ? 0 : known / all;
}
