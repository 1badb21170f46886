import type { SearchRecord } from "./build";
import { listEveryday } from "./everyday";
import { encode, findRuns, isChancePair, normalize } from "./encode";
import { toAskedInitials, toInitials, toPartInitials, toSpoken } from "./pinyin";
import { findSeamPairs } from "./words";
import { ARTICLE, GAP } from "./terms";

/**
 * The terms of an article by field: title, aliases, tags, headings and summary, body. `synonyms` are groups of words that mean
 * the same, `asked` what readers ask of it; the article of a law they name is a name for it.
 */
export function toFields(record: SearchRecord, synonyms: string[][], asked: string[] = []): string[][] {
  // In an article about a scam, what stands in quotation marks is what the swindler says.
  const lines = record.section === "types" ? findQuoted(record.body) : [];
  const intro = record.headings.concat(record.summary, lines);
  const askedTerms = asked.flatMap(encode);
  const seams = findSeamPairs(record.title);
  return [
    toNameTerms(record.title).filter((term) => !seams.has(term)).concat(record.section === "types" ? toPartInitials(record.title) : [], findRuns(record.title).flatMap((run) => run.split(""))),
    record.aliases.flatMap(toNameTerms).concat(askedTerms.filter((token) => token.startsWith(ARTICLE))),
    record.tags.concat(findSynonyms([record.title].concat(record.aliases, record.tags), synonyms)).flatMap(toNameTerms),
    intro.flatMap(encode).concat(askedTerms, findSynonyms(intro.concat(asked), synonyms).flatMap(encode)).filter(isTelling).concat(Array.from(seams), asked.flatMap(toAskedInitials)),
    encode(record.body).concat(findSynonyms([record.body], synonyms).flatMap(encode)).filter(isTelling),
  ];
}

const EVERYDAY = listEveryday();

/** In running text the words of everyday talk are in every article and mean nothing. */
function isTelling(token: string): boolean {
  return !EVERYDAY.has(token) && !isChancePair(token);
}

/** A name is also found by its initials, its other readings, and with one wrong character. */
function toNameTerms(name: string): string[] {
  return encode(name).concat(toGapPairs(name), toInitials(name), toSpoken(name));
}

/** 公检法 → 公·法. */
export function toGapPairs(text: string): string[] {
  return findRuns(text).flatMap((run) => (/^[a-z0-9§]/.test(run) ? [] : run.split("").slice(2).map((char, i) => (run[i] ?? "") + GAP + char)));
}

/** The other words of every group that has a word in one of the texts. */
function findSynonyms(texts: string[], groups: string[][]): string[] {
  const all = texts.map(normalize).join("\n");
  const normalized = toNormalized(groups);
  return groups.filter((_group, i) => normalized[i]?.some((word) => all.includes(word))).flat();
}

const known = new WeakMap<string[][], string[][]>();

/** Every article is held against all of them. */
function toNormalized(groups: string[][]): string[][] {
  const made = known.get(groups) ?? groups.map((group) => group.map(normalize));
  known.set(groups, made);
  return made;
}

function findQuoted(text: string): string[] {
  // The shortest stretches between Chinese quotation marks.
  return text.match(/“[^”]+”/g) ?? [];
}
