import type { SearchRecord, SearchSection } from "./build";
import { mergeEqual, sizeOf, type FiledTerm } from "./layout";
import { getSwindlersWords } from "./fields";
import { encode, isChancePair } from "./encode";
import { listEveryday } from "./everyday";
import { findWordPairs } from "./words";
import { SLOT_COUNT, writeEntries, type Slots } from "./postings";

/**
 * Build time: one file for long questions and pasted messages, whose dozens of
 * pairs would need dozens of shards. It has the terms of titles, aliases, tags
 * and introductions, those of the types of scam first, as far as there is room.
 */
const MOST_BYTES = 24_000;

/** What goes in first: sections and the slots taken from them. */
const STEPS: { sections: SearchSection[]; slots: number[] }[] = [
  { sections: ["types"], slots: [0, 1, 2] },
  { sections: ["types"], slots: [3] },
  { sections: ["types"], slots: [4] },
  { sections: ["guides", "wubu"], slots: [0, 1, 2] },
  { sections: ["laws"], slots: [0, 1, 2] },
  { sections: ["cases"], slots: [0, 1] },
  { sections: ["guides", "wubu"], slots: [3] },
];

export function buildMessageIndex(terms: FiledTerm[], records: SearchRecord[], synonyms: ReadonlySet<string>): Uint8Array {
  // For every article the step that takes a slot.
  const steps = records.map((record) => Array.from({ length: SLOT_COUNT }, (_, slot) => findStep(record.section, slot)));
  const getStep = (id: number, slot: number) => steps[id]?.[slot] ?? -1;
  const wordsOf = records.map((record, id) => (getStep(id, 3) < 0 ? new Set<string>() : listWordPairs(record)));
  // In running text a pair must be part of a word; most others are the end of one and the beginning of the next.
  const isWord = (id: number, slot: number, text: string) => slot < 3 || !HAN_PAIR.test(text) || synonyms.has(text) || wordsOf[id]?.has(text) === true;
  const words = terms
    .filter(({ text }) => TELLING.test(text) && !EVERYDAY.has(text) && !isChancePair(text))
    .map((term) => ({ ...term, slots: filterSlots(term.slots, (id, slot) => getStep(id, slot) >= 0 && isWord(id, slot, term.text)) }))
    .filter(({ slots }) => slots.length > 0);
  const kept = new Map<string, FiledTerm>();
  let room = MOST_BYTES;
  STEPS.forEach((_step, i) => {
    for (const term of byUse(words.map((word) => ({ ...word, slots: filterSlots(word.slots, (id, slot) => getStep(id, slot) <= i) })))) {
      const before = kept.get(term.text);
      const added = sizeOf(term) - (before ? sizeOf(before) : 0);
      if (term.slots.length === 0 || added > room) continue;
      kept.set(term.text, term);
      room -= added;
    }
  });
  return writeEntries(mergeEqual(Array.from(kept.values())));
}

/** The pairs that are words, or parts of one, in an article's text; what is listed as a word is one. */
function listWordPairs(record: SearchRecord): Set<string> {
  const pairs = findWordPairs([record.summary, ...record.headings, record.body].join("\n"));
  for (const pair of getSwindlersWords(record).flatMap(encode)) pairs.add(pair);
  return pairs;
}

function findStep(section: SearchSection, slot: number): number {
  return STEPS.findIndex(({ sections, slots }) => sections.includes(section) && slots.includes(slot));
}

const EVERYDAY = listEveryday();
const HAN_PAIR = /^[㐀-鿿]{2}$/;
/** A Chinese pair, or a Latin word or number of three characters and more. */
const TELLING = /^[㐀-鿿]{2}$|^[a-z0-9]{3,}$/;

/** The terms most articles are named for first: if there is not room for all, they are the ones readers know. */
function byUse(terms: FiledTerm[]): FiledTerm[] {
  return terms.sort((a, b) => countIds(b.slots) - countIds(a.slots) || (a.text < b.text ? -1 : 1));
}

function filterSlots(slots: Slots, isKept: (id: number, slot: number) => boolean): Slots {
  const kept: Slots = [];
  slots.forEach((ids, slot) => {
    const some = ids.filter((id) => isKept(id, slot));
    if (some.length > 0) kept[slot] = some;
  });
  return kept;
}

function countIds(slots: Slots): number {
  return slots.reduce((sum, ids) => sum + ids.length, 0);
}
