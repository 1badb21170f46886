import FlexSearch from "../../node_modules/flexsearch/dist/flexsearch.light.module.min.js";
import { getKnownPart, isAnswer, isAnswerByExperience } from "./accept";
import type { SearchSection } from "./build";
import type { IndexFiles } from "./files";
import { countShards, lookUp, lookUpMended, type Found } from "./lookup";
import { toMarks, type Marks } from "./mark";
import { SLOT_COUNT } from "./postings";
import { fold, isAboutFraud, isQuestion, looksTraditional, mendQuestion, nameLinks, readQuestion, type Wanted } from "./question";
import { addVotes, rank, SENTENCE, type Ranked } from "./rank";
import { isArticle } from "./terms";
import type { Wording } from "./wording";

/** An article with less than this part of the best one's score is not shown, unless it has every term. */
const LEAST_SCORE = 0.35;
/** Of a sentence, whose words lead to several. */
const LEAST_SCORE_OF_SENTENCE = 0.2;
const NEAREST = 3;
/** Up to so many terms a question may be a name with a slip of the finger. */
const LONGEST_NAME = 7;
/** From so many on it is hardly in names at all: experience is asked at once. */
const LONG = 13;
/** So much of a word or two, or of a sentence, in names needs no experience; or so much, if it sounds like a name, or speaks of fraud itself. */
const SURE_SHARE = 0.7;
const SURE_SHARE_OF_SENTENCE = 0.68;
const SURE_SHARE_OF_SOUND = 0.57;
const SURE_SHARE_OF_FRAUD = 0.5;
/** So much of a question with the article of a law must be known: 劳动合同法第三十八条 is none of ours. */
const KNOWN_LAW = 0.65;
/** With the manifest and the first cards, six requests at the most. */
const MOST_FILES = 4;

/** 12308, 96110: who asks about such a number means it. */
const HOTLINE = /^\d{5}$/;

/** The articles found, best first, or the nearest types of scam; and what to mark in them. */
export type Answer = { ids: number[]; sections: [SearchSection, number][]; nearest: number[]; marks: Marks };

export async function answerFrom(files: IndexFiles, question: string): Promise<Answer> {
  const named = nameLinks(question);
  const isFolded = looksTraditional(named);
  const text = isFolded ? fold(named, await files.loadFold()) : named;
  const { found, ranked, isGood } = await lookUpAll(files, text, isFolded ? MOST_FILES - 1 : MOST_FILES);
  const best = isGood ? ranked[0] : undefined;
  const whole = findWhole(found, files.manifest.count);
  const least = found.length < SENTENCE ? LEAST_SCORE : LEAST_SCORE_OF_SENTENCE;
  const kept = best ? ranked.filter(({ id, score }) => whole.has(id) || score >= least * best.score) : [];
  return { ids: kept.map(({ id }) => id), sections: countSections(files, kept), nearest: best ? [] : findNearest(files, ranked), marks: toMarks(found) };
}

type Judged = { found: Found[]; ranked: Ranked[]; isGood: boolean };

/** Looks a question up in at most `room` files, and what was not answered a second way. */
async function lookUpAll(files: IndexFiles, text: string, room: number): Promise<Judged> {
  const wanted = readQuestion(text);
  // Pinyin has no words yet.
  const loadWording = wanted.some(({ isSpoken }) => isSpoken) ? undefined : files.loadWording;
  const isAsked = loadWording !== undefined && wanted.length > 1 && (wanted.length >= SENTENCE || isQuestion(text) || countShards(files, wanted) >= room);
  if (wanted.length >= LONG && loadWording) {
    const [found, wording] = await Promise.all([lookUp(files, wanted, room - 1), loadWording()]);
    return judgeByExperience(files, text, found, wording);
  }
  // What is asked, and not only named, may be about anything: experience will have to say. Where names will hardly do, it comes
  // beside the shards, and is waited for below: a phone on a slow line waits once less.
  if (isAsked && (isQuestion(text) || wanted.length > LONGEST_NAME) && !wanted.some(isNumber)) loadWording().catch(() => undefined);
  const first = judge(files, text, dropUnreadPinyin(await lookUp(files, wanted, isAsked ? room - 1 : room)));
  const hasRoom = isAsked || countShards(files, wanted) < room;
  if (first.isGood && (!loadWording || !hasRoom || isSure(first, text))) return first;
  const mended = mendQuestion(text);
  const more = mended.length > 0 ? await lookUpMended(files, first.found, mended, loadWording && hasRoom ? room - 1 : room) : [];
  if (more.length > 0 && !first.isGood) return judge(files, text, more);
  if (!loadWording || !hasRoom) return first;
  if (wanted.length > 1) return judgeByExperience(files, text, first.found, await loadWording());
  // One word says by itself what is meant, if anything is.
  return first.isGood ? { ...first, isGood: judgeByExperience(files, text, first.found, await loadWording()).isGood } : first;
}

/** A number to call, or the article of a law: those are found as they are. */
function isNumber({ term }: Wanted): boolean {
  return HOTLINE.test(term.text) || isArticle(term);
}

/** Most of it is in names and nothing is asked of them; or much of it, and it speaks of fraud or sounds like a name; or it asks for a number to call, or has the article of a law that are known here. */
function isSure({ found, ranked }: Judged, text: string): boolean {
  const [best] = ranked;
  if (!best) return false;
  const has = (what: (one: Found) => boolean) => found.some((one) => one.slots.length > 0 && what(one));
  // 补铁, all that is left of 吃什么补铁, sounds like 补贴.
  if (found.length === 1) return !isQuestion(text) || !has(({ isAlike, term }) => isAlike && term.text > "〆");
  const soundsAlike = found.length <= LONGEST_NAME && has(({ isAlike }) => isAlike);
  if (isQuestion(text) && has(({ term }) => HOTLINE.test(term.text))) return true;
  if (best.namedShare >= getSureShare(text, found.length, soundsAlike)) return true;
  return has(({ term }) => isArticle(term)) && getKnownPart(found) >= KNOWN_LAW;
}

function getSureShare(text: string, length: number, soundsAlike: boolean): number {
  if (isAboutFraud(text) && !isQuestion(text)) return SURE_SHARE_OF_FRAUD;
  if (soundsAlike) return SURE_SHARE_OF_SOUND;
  if (isQuestion(text)) return Infinity;
  return length < SENTENCE ? SURE_SHARE : SURE_SHARE_OF_SENTENCE;
}

function judge(files: IndexFiles, text: string, found: Found[]): Judged {
  const { count } = files.manifest;
  const ranked = rank(found, count, (id) => getSection(files, id));
  return { found, ranked, isGood: isAnswer(ranked[0], found, count, isAboutFraud(text)) };
}

/** Where words stand, and what they mean by experience, together. */
function judgeByExperience(files: IndexFiles, text: string, found: Found[], wording: Wording): Judged {
  const { votes, isOurs } = wording(text);
  const { count } = files.manifest;
  const ranked = addVotes(rank(found, count, (id) => getSection(files, id)), votes, found, count);
  return { found, ranked, isGood: isAnswerByExperience(ranked[0], found, count, isOurs, isAboutFraud(text)) };
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
