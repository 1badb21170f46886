import { createHash } from "node:crypto";
import FlexSearch from "../../node_modules/flexsearch/dist/flexsearch.light.module.min.js";
import { toFields } from "./fields";
import { buildFoldTable } from "./fold";
import type { AskedExample } from "./examples";
import { learnWording, toWordingFile, type Example, type LearntWording } from "./learn";
import { planLayout, writeShards, type FiledTerm } from "./layout";
import { SLOT_COUNT } from "./postings";
import { pickSentences } from "./sentences";
import { COMMON_SYNONYMS } from "./synonyms";
import { toTerm, type Layout } from "./terms";

export type SearchSection = "types" | "wubu" | "guides" | "laws" | "cases" | "glossary";

/** What search knows of an article. */
export type SearchRecord = {
  url: string;
  section: SearchSection;
  title: string;
  summary: string;
  aliases: string[];
  tags: string[];
  headings: string[];
  /** Plain text, in sentences. */
  body: string;
};

/** The one file with a fixed name: what a browser must know before it can look anything up. */
export type Manifest = {
  /** In the name of every other file; a new one with every change of the index. */
  release: string;
  /** Articles are numbered section by section: the number of the first of each, and how many there are. */
  sections: [SearchSection, number][];
  count: number;
  cardsPerFile: number;
  /** The types of scam to offer when nothing is found: the first three that were given. */
  common: number[];
  layout: Layout;
  /** Whether there is a file of experience: see wording.ts. */
  hasWording: boolean;
};

/** What a result shows: address, title, summary, and sentences one of which may be why it was found. */
export type CardFile = [string, string, string, ...string[]][];

/** The order of sections among results that match equally well. */
const SECTION_ORDER: SearchSection[] = ["types", "wubu", "guides", "glossary", "laws", "cases"];
const CARDS_PER_FILE = 8;
/** Longer examples are messages; their words are learnt, but not looked up. */
const LONGEST_QUESTION = 40;
/** A character of so many examples is one that readers write. */
const FREQUENT = 10;
/** A term of running text that is in more than so many articles, and in more than this part of them, is left out of running text. */
const LEAST_COMMON = 60;
const COMMON_PART = 0.04;
/** Beside a reader's question, how far a name counts as one, and what is asked of names. */
const NAME_WEIGHT = 0.3;
const ASKED_OF_NAMES = ["怎么办", "是什么意思", "有什么危险"];

/**
 * The files of the search index: name → content. The same records give
 * the same bytes. `synonyms` are groups of words that mean the same; `examples` what
 * readers ask, `learnt` what these teach (else it is learnt now).
 */
export function buildSearchIndex(records: SearchRecord[], synonyms: string[][] = [], examples: AskedExample[] = [], learnt?: LearntWording): Map<string, Uint8Array | string> {
  const ordered = records.slice().sort(bySectionAndTag);
  const groups = COMMON_SYNONYMS.concat(synonyms);
  const terms = indexTerms(ordered, groups, groupQuestions(examples));
  const layout = planLayout(terms);
  const files = new Map<string, Uint8Array | string>();
  writeShards(terms, layout).forEach((bytes, i) => files.set(`s${i}.bin`, bytes));
  toCardFiles(ordered).forEach((cards, i) => files.set(`c${i}.json`, JSON.stringify(cards)));
  if (examples.length > 0) files.set("wording.bin", toWordingFile(learnt ?? learnWording(listExamples(ordered, examples)), (url) => ordered.findIndex((record) => record.url === url)));
  // A file of its own: few readers write Traditional characters.
  files.set("fold.json", JSON.stringify(buildFoldTable(listNames(ordered).concat(groups.flat(), listFrequent(examples)).join())));
  const release = hashFiles(files);
  const common = records.filter(({ section }) => section === "types").slice(0, 3).map((record) => ordered.indexOf(record));
  const manifest: Manifest = { release, sections: countSections(ordered), count: ordered.length, cardsPerFile: CARDS_PER_FILE, common, layout, hasWording: examples.length > 0 };
  const named = Array.from(files, ([name, content]) => [name.replace(".", `.${release}.`), content] as const);
  return new Map([["manifest.json", JSON.stringify(manifest)], ...named]);
}

/** What a reader who writes Traditional characters may ask for: the running text has few characters more. */
function listNames(records: SearchRecord[]): string[] {
  return records.flatMap(({ title, summary, aliases, tags, headings }) => [title, summary, ...aliases, ...tags, ...headings]);
}

/** What readers ask of each article, by its address. */
function groupQuestions(examples: AskedExample[]): Map<string, string[]> {
  const byUrl = new Map<string, string[]>();
  for (const { text, url } of examples) {
    if (url === null || text.length > LONGEST_QUESTION) continue;
    const questions = byUrl.get(url);
    if (questions) questions.push(text);
    else byUrl.set(url, [text]);
  }
  return byUrl;
}

/** Those that ask for a page there is, or for none; and, for less, the names of those pages, which are asked for as they are and in a question. */
export function listExamples(records: SearchRecord[], examples: AskedExample[]): Example[] {
  const urls = new Set(records.map(({ url }) => url));
  const asked = examples.filter(({ url }) => url === null || urls.has(url));
  const wanted = new Set(asked.map(({ url }) => url));
  const named = records.filter(({ url }) => wanted.has(url)).sort((a, b) => compare(a.url, b.url));
  const names = named.flatMap(({ url, title, aliases }) => [title, ...aliases].map((name) => ({ name, url })));
  return [
    ...asked.map((example) => ({ ...example, weight: 1 })),
    ...names.flatMap(({ name, url }) => ["", ...ASKED_OF_NAMES].map((more) => ({ text: name + more, url, weight: NAME_WEIGHT }))),
  ];
}

/** The characters of several examples. */
function listFrequent(examples: AskedExample[]): string[] {
  const counts = new Map<string, { count: number; last: number }>();
  examples.forEach(({ text }, number) => {
    for (const char of text) {
      const known = counts.get(char);
      if (!known) counts.set(char, { count: 1, last: number });
      else if (known.last !== number) Object.assign(known, { count: known.count + 1, last: number });
    }
  });
  return [...counts].flatMap(([char, { count }]) => (count >= FREQUENT ? [char] : []));
}

/** Every term with the articles it is in, each article once, in its best slot. */
function indexTerms(records: SearchRecord[], synonyms: string[][], asked: ReadonlyMap<string, string[]>): FiledTerm[] {
  let ends: number[] = [];
  const index = new FlexSearch.Index({
    encode: (terms) => terms,
    resolution: SLOT_COUNT,
    score: (_terms, _term, at) => ends.findIndex((end) => at < end),
  });
  records.forEach((record, id) => {
    const fields = toFields(record, synonyms, asked.get(record.url));
    let end = 0;
    ends = fields.map((field) => (end += field.length));
    index.add(id, fields.flat());
  });
  // What a good part of all articles say somewhere tells none from another.
  const most = Math.max(LEAST_COMMON, records.length * COMMON_PART);
  const dropCommon = (ids: number[], slot: number) => (slot === SLOT_COUNT - 1 && ids.length > most ? [] : ids);
  return Array.from(index.map, ([text, slots]) => Object.assign(toTerm(text), { slots: Array.from(slots, (ids, slot) => dropCommon(ids ?? [], slot)) }));
}

/** Articles that are found together have their cards together. */
function bySectionAndTag(a: SearchRecord, b: SearchRecord): number {
  const bySection = SECTION_ORDER.indexOf(a.section) - SECTION_ORDER.indexOf(b.section);
  return bySection || compare(a.tags[0] ?? "", b.tags[0] ?? "") || compare(a.url, b.url);
}

/** By code units: localeCompare differs between machines. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function countSections(records: SearchRecord[]): Manifest["sections"] {
  return SECTION_ORDER.map((section): [SearchSection, number] => [section, records.findIndex((record) => record.section === section)]).filter(([, first]) => first >= 0);
}

function toCardFiles(records: SearchRecord[]): CardFile[] {
  const cards = records.map((record): CardFile[number] => [record.url, record.title, record.summary, ...pickSentences(record)]);
  return Array.from({ length: Math.ceil(cards.length / CARDS_PER_FILE) }, (_, i) => cards.slice(i * CARDS_PER_FILE, (i + 1) * CARDS_PER_FILE));
}

function hashFiles(files: Map<string, Uint8Array | string>): string {
  const hash = createHash("sha256");
  for (const [name, content] of files) hash.update(name).update("\0").update(content);
  return hash.digest("hex").slice(0, 10);
}
