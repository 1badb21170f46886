import { createHash } from "node:crypto";
import FlexSearch from "../../node_modules/flexsearch/dist/flexsearch.light.module.min.js";
import { encode } from "./encode";
import { toFields } from "./fields";
import { buildFoldTable } from "./fold";
import { buildMessageIndex } from "./messages";
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
};

/** What a result shows: address, title, summary, and sentences one of which may be why it was found. */
export type CardFile = [string, string, string, ...string[]][];

/** The order of sections among results that match equally well. */
const SECTION_ORDER: SearchSection[] = ["types", "wubu", "guides", "glossary", "laws", "cases"];
const CARDS_PER_FILE = 8;

/**
 * The files of the search index: name → content. The same records give
 * the same bytes. `synonyms` are groups of words that mean the same.
 */
export function buildSearchIndex(records: SearchRecord[], synonyms: string[][] = []): Map<string, Uint8Array | string> {
  const ordered = records.slice().sort(bySectionAndTag);
  const groups = COMMON_SYNONYMS.concat(synonyms);
  const terms = indexTerms(ordered, groups);
  const layout = planLayout(terms);
  const files = new Map<string, Uint8Array | string>();
  writeShards(terms, layout).forEach((bytes, i) => files.set(`s${i}.bin`, bytes));
  toCardFiles(ordered).forEach((cards, i) => files.set(`c${i}.json`, JSON.stringify(cards)));
  files.set("messages.bin", buildMessageIndex(terms, ordered, new Set(groups.flat().flatMap(encode))));
  files.set("fold.txt", buildFoldTable(ordered.map((record) => Object.values(record).join()).concat(groups.flat()).join()));
  const release = hashFiles(files);
  const common = records.filter(({ section }) => section === "types").slice(0, 3).map((record) => ordered.indexOf(record));
  const manifest: Manifest = { release, sections: countSections(ordered), count: ordered.length, cardsPerFile: CARDS_PER_FILE, common, layout };
  const named = Array.from(files, ([name, content]) => [name.replace(".", `.${release}.`), content] as const);
  return new Map([["manifest.json", JSON.stringify(manifest)], ...named]);
}

/** Every term with the articles it is in, each article once, in its best slot. */
function indexTerms(records: SearchRecord[], synonyms: string[][]): FiledTerm[] {
  let ends: number[] = [];
  const index = new FlexSearch.Index({
    encode: (terms) => terms,
    resolution: SLOT_COUNT,
    score: (_terms, _term, at) => ends.findIndex((end) => at < end),
  });
  records.forEach((record, id) => {
    const fields = toFields(record, synonyms);
    let end = 0;
    ends = fields.map((field) => (end += field.length));
    index.add(id, fields.flat());
  });
  return Array.from(index.map, ([text, slots]) => ({ ...toTerm(text), slots: Array.from(slots, (ids) => ids ?? []) }));
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
