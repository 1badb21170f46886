import type { SearchSection } from "./build";
import type { Found } from "./lookup";
import { isArticle } from "./terms";

export type Ranked = {
  id: number;
  score: number;
  /** How much of the question the article answers, 0 to 1; and how much in title, aliases or tags. */
  share: number;
  namedShare: number;
  /** The same, not divided: what the terms it has are worth. */
  worth: number;
  /** How many of the terms it has, and whether one is in title, aliases or tags. */
  matches: number;
  isNamed: boolean;
  /** The score by where words stand alone. */
  slotScore: number;
};

/**
 * What a match is worth in title, aliases, tags, headings and summary, body.
 * Of a word or two each should be in a name; a sentence tells more in its running words.
 */
const SLOT_WORTH = [11, 8, 6, 3, 1];
const SLOT_WORTH_IN_SENTENCE = [6, 6, 5, 3, 1];
/** What a term is worth by the best slot it has anywhere: one that is never in a name is rarely what was asked. */
const TERM_WORTH = [1, 1, 1, 0.7, 0.35];
const TERM_WORTH_IN_SENTENCE = [1, 1, 1, 0.85, 0.5];
/** A number is typed on purpose. */
const NUMBER_WORTH = 2;
/** From so many terms on a question is a sentence. */
export const SENTENCE = 5;
const ABSENT_WORTH = 0.3;
/** Title, aliases and tags. */
const NAME_SLOTS = 3;
/** The number of an article says which law is meant, and the words around it only that it is one. */
const ARTICLE_WORTH = 4;
const SECTION_WORTH: Record<SearchSection, number> = { types: 1.25, wubu: 1, guides: 1.1, glossary: 0.6, laws: 1, cases: 0.85 };
/** Who names the article of a law wants the law, and not one of the many that quote it. */
const LAW_WORTH_BY_NUMBER = 2;
/** The part of a score that does not depend on how much of the question is answered. */
const BASE = 0.25;
/** Beside experience, how far it counts where the words of a question stand. */
const SLOTS_WORTH = 0.95;

/** Articles by how well they answer, best first. */
export function rank(found: Found[], count: number, sectionOf: (id: number) => SearchSection): Ranked[] {
  const byId = new Map<number, Ranked>();
  const slotWorth = found.length < SENTENCE ? SLOT_WORTH : SLOT_WORTH_IN_SENTENCE;
  let total = 0;
  for (const one of found) {
    const worth = getWorth(one, count, found.length);
    total += worth;
    one.slots.forEach((some, slot) => {
      for (const id of some) {
        let entry = byId.get(id);
        if (!entry) byId.set(id, (entry = { id, score: 0, share: 0, namedShare: 0, worth: 0, matches: 0, isNamed: false, slotScore: 0 }));
        entry.score += worth * one.trust * (slotWorth[slot] || 0);
        entry.worth += worth * one.trust;
        entry.matches++;
        if (slot >= NAME_SLOTS) continue;
        entry.isNamed = true;
        entry.namedShare += worth * one.trust;
      }
    });
  }
  const ranked = Array.from(byId.values());
  const asksForLaw = found.length < SENTENCE && found.some(({ term }) => isArticle(term));
  for (const entry of ranked) {
    entry.share = entry.worth / total;
    entry.namedShare /= total;
    const section = sectionOf(entry.id);
    entry.score *= (BASE + (1 - BASE) * entry.share) * SECTION_WORTH[section] * getAskedWorth(section, asksForLaw);
  }
  return ranked.sort((a, b) => b.score - a.score || a.id - b.id);
}

/** The same articles with what experience says of the question, and those that only experience names; best first. */
export function addVotes(ranked: Ranked[], votes: ReadonlyMap<number, number>, found: Found[], count: number): Ranked[] {
  const unit = Math.log(1 + count) * Math.sqrt(found.length);
  const known = new Set(ranked.map(({ id }) => id));
  const more = Array.from(votes.keys()).filter((id) => !known.has(id)).map((id): Ranked => ({ id, score: 0, share: 0, namedShare: 0, worth: 0, matches: 0, isNamed: false, slotScore: 0 }));
  const all = ranked.concat(more).map((entry) => {
    const score = (votes.get(entry.id) || 0) + (SLOTS_WORTH * entry.score) / unit;
    return { ...entry, score, slotScore: entry.score };
  });
  return all.sort((a, b) => b.score - a.score || a.id - b.id);
}

/** What a section is worth to this question. */
function getAskedWorth(section: SearchSection, asksForLaw: boolean): number {
  return section === "laws" && asksForLaw ? LAW_WORTH_BY_NUMBER : 1;
}

/** A rare term says more than a common one. */
export function getWorth({ slots, term }: Found, count: number, terms: number): number {
  const best = slots.findIndex((ids) => ids !== undefined);
  if (best < 0) return ABSENT_WORTH * Math.log(1 + count);
  const bySlot = terms < SENTENCE ? TERM_WORTH : TERM_WORTH_IN_SENTENCE;
  const asNumber = terms >= SENTENCE && isArticle(term) ? ARTICLE_WORTH : /^\d{2,}$/.test(term.text) ? NUMBER_WORTH : 1;
  return asNumber * (bySlot[best] || 0) * Math.log(1 + count / slots.reduce((sum, ids) => sum + ids.length, 0));
}
