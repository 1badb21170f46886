import FlexSearch from "../../node_modules/flexsearch/dist/flexsearch.light.module.min.js";
import { isAnswer } from "./accept";
import type { SearchSection } from "./build";
import type { IndexFiles } from "./files";
import { lookUp, lookUpInMessages, lookUpMended, lookUpMessage, type Found } from "./lookup";
import { toMarks, type Marks } from "./mark";
import { SLOT_COUNT } from "./postings";
import { fold, isAboutFraud, looksTraditional, mendQuestion, readQuestion } from "./question";
import { MESSAGE, rank, SENTENCE, type Ranked } from "./rank";

/** An article with less than this part of the best one's score is not shown, unless it has every term. */
const LEAST_SCORE = 0.35;
/** Of a sentence, whose words lead to several. */
const LEAST_SCORE_OF_SENTENCE = 0.2;
const NEAREST = 3;
/** With the manifest and the first cards, six requests at the most. */
const MOST_FILES = 4;

/** The articles found, best first, or the nearest types of scam; and what to mark in them. */
export type Answer = { ids: number[]; sections: [SearchSection, number][]; nearest: number[]; marks: Marks };

export async function answerFrom(files: IndexFiles, question: string): Promise<Answer> {
  const isTraditional = looksTraditional(question);
  const text = isTraditional ? fold(question, await files.loadFold()) : question;
  const { found, ranked, isGood } = await lookUpAll(files, text, MOST_FILES - (isTraditional ? 1 : 0));
  const best = isGood ? ranked[0] : undefined;
  const whole = findWhole(found, files.manifest.count);
  const least = found.length < SENTENCE ? LEAST_SCORE : LEAST_SCORE_OF_SENTENCE;
  const kept = best ? ranked.filter(({ id, score }) => whole.has(id) || score >= least * best.score) : [];
  return { ids: kept.map(({ id }) => id), sections: countSections(files, kept), nearest: best ? [] : findNearest(files, ranked), marks: toMarks(found) };
}

/** Looks a question up in at most `room` files, and what was not answered a second way. */
async function lookUpAll(files: IndexFiles, text: string, room: number) {
  const judge = (found: Found[]) => {
    const ranked = rank(found, files.manifest.count, (id) => getSection(files, id));
    return { found, ranked, isGood: isAnswer(ranked[0], found, files.manifest.count, isAboutFraud(text)) };
  };
  const wanted = readQuestion(text);
  if (wanted.length >= MESSAGE) return judge(await lookUpMessage(files, wanted, room - 1));
  const isSentence = wanted.length >= SENTENCE;
  // Of a sentence the file for messages may have to be read too.
  const first = judge(dropUnreadPinyin(await lookUp(files, wanted, isSentence ? room - 1 : room)));
  if (first.isGood) return first;
  const mended = mendQuestion(text);
  const more = mended.length > 0 ? await lookUpMended(files, first.found, mended, room) : isSentence ? await lookUpInMessages(files, first.found) : [];
  return more.length > 0 ? judge(more) : first;
}

/** In the order of the manifest: types first. */
function countSections(files: IndexFiles, kept: Ranked[]): Answer["sections"] {
  const all = files.manifest.sections.map(([section]): [SearchSection, number] => [section, kept.filter(({ id }) => getSection(files, id) === section).length]);
  return all.filter(([, count]) => count > 0);
}

/** Letters that were read as pinyin are not also missed as a word. */
function dropUnreadPinyin(found: Found[]): Found[] {
  return found.some(({ isSpoken, slots }) => isSpoken && slots.length > 0) ? found.filter(({ isSpoken, slots }) => isSpoken || slots.length > 0) : found;
}

/** The articles that have every term. */
function findWhole(found: Found[], count: number): Set<number> {
  const index = new FlexSearch.Index({ encode: (terms) => terms, resolution: SLOT_COUNT });
  for (const { term, slots } of found) index.map.set(term.text, slots);
  return new Set(index.search(found.map(({ term }) => term.text), count));
}

/** The types of scam that have most of what was asked, else those most people meet. */
function findNearest(files: IndexFiles, ranked: Ranked[]): number[] {
  const near = ranked.map(({ id }) => id).filter((id) => getSection(files, id) === "types");
  return Array.from(new Set(near.concat(files.manifest.common))).slice(0, NEAREST);
}

export function getSection({ manifest }: IndexFiles, id: number): SearchSection {
  let found: SearchSection = "types";
  for (const [section, first] of manifest.sections) if (first <= id) found = section;
  return found;
}
