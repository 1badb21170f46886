import type { SearchSection } from "./build";
import type { Found } from "./lookup";
import type { Slots } from "./postings";

export type Ranked = {
  id: number;
  score: number;
  /** How much of the question the article answers, 0 to 1. */
  share: number;
  /** How many of the terms it has, and whether one of them is in title, aliases or tags. */
  matches: number;
  isNamed: boolean;
};

/** What a match is worth in title, aliases, tags, headings and summary, body. */
const SLOT_WORTH = [11, 8, 6, 3, 1];
/** What a term is worth by the best slot it has anywhere: one that is never in a name is rarely what was asked. */
const TERM_WORTH = [1, 1, 1, 0.7, 0.35];
const ABSENT_WORTH = 0.3;
const SECTION_WORTH: Record<SearchSection, number> = { types: 1.25, wubu: 1, guides: 1.1, glossary: 0.6, laws: 1, cases: 0.85 };
/** A message is asked about by someone who must know which scam it is. */
const TYPE_WORTH_IN_MESSAGE = 1.4;
/** Who names the article of a law wants the law, and not one of the many that quote it. */
const LAW_WORTH_BY_NUMBER = 2;
/** The part of a score that does not depend on how much of the question is answered. */
const BASE = 0.25;

/** Articles by how well they answer, best first. */
export function rank(found: Found[], count: number, sectionOf: (id: number) => SearchSection): Ranked[] {
  const byId = new Map<number, Ranked>();
  let total = 0;
  for (const { slots, trust } of found) {
    const worth = getWorth(slots, count);
    total += worth;
    slots.forEach((ids, slot) => {
      for (const id of ids) {
        const entry = byId.get(id) || { id, score: 0, share: 0, matches: 0, isNamed: false };
        entry.score += worth * trust * (SLOT_WORTH[slot] || 0);
        entry.share += worth * trust;
        entry.matches++;
        entry.isNamed = entry.isNamed || slot < 3;
        byId.set(id, entry);
      }
    });
  }
  const ranked = Array.from(byId.values());
  for (const entry of ranked) {
    entry.share /= total;
    const section = sectionOf(entry.id);
    entry.score *= (BASE + (1 - BASE) * entry.share) * SECTION_WORTH[section] * getAskedWorth(found, section);
  }
  return ranked.sort((a, b) => b.score - a.score || a.id - b.id);
}

/** What a section is worth to this question. */
function getAskedWorth(found: Found[], section: SearchSection): number {
  if (section === "types" && found.length >= MESSAGE) return TYPE_WORTH_IN_MESSAGE;
  return section === "laws" && found.some(({ term }) => term.text.startsWith("§")) ? LAW_WORTH_BY_NUMBER : 1;
}

/** A rare term says more than a common one. */
export function getWorth(slots: Slots, count: number): number {
  const best = slots.findIndex((ids) => ids !== undefined);
  if (best < 0) return ABSENT_WORTH * Math.log(1 + count);
  return (TERM_WORTH[best] || 0) * Math.log(1 + count / slots.reduce((sum, ids) => sum + ids.length, 0));
}

/** How much of a question must be answered, by its number of terms: of a short one most, of a longer one a good part. */
const LEAST_SHARE = [1, 0.5, 0.45, 0.55, 0.5, 0.4, 0.35, 0.32, 0.28];

/** From so many terms on, a few words of everyday talk are not enough: it must be about something an article is named for. */
const LONG = 5;
const LEAST_SCORE_OF_LONG = 3;

/**
 * From so many terms on it is somebody's message, and what part of it is
 * answered says nothing: swindlers chat too. Enough of its words must be
 * swindlers' words, and some of them of one scam. In rare terms' worth.
 */
export const MESSAGE = 10;
const MESSAGE_EVIDENCE = [
  { matches: 2, worth: 2.7 },
  { matches: 3, worth: 2.4 },
];

/** Whether the best of `count` articles is an answer at all. */
export function isAnswer(best: Ranked | undefined, found: Found[], count: number): boolean {
  if (!best) return false;
  const unit = Math.log(1 + count);
  const terms = found.length;
  if (terms >= MESSAGE) {
    const worth = found.reduce((sum, { slots, trust }) => sum + (slots.length > 0 ? getWorth(slots, count) * trust : 0), 0);
    return MESSAGE_EVIDENCE.some((least) => best.matches >= least.matches && worth >= least.worth * unit);
  }
  if (best.share < (LEAST_SHARE[Math.min(terms, LEAST_SHARE.length - 1)] || 0)) return false;
  if (terms >= LONG) return best.isNamed && best.matches > 1 && best.score > LEAST_SCORE_OF_LONG * unit;
  return terms < 2 || best.matches > 1 || (terms < 3 && best.isNamed);
}
