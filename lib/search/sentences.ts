import type { SearchRecord } from "./build";
import { encode } from "./encode";

/** Build time: the sentences of an article a result may show, because they say why it was found. */
const MOST = 5;
const LONGEST = 46;
const SHORTEST = 8;

/** What the swindler says, then the sentences with most of the article's own names; in the order of the text. */
export function pickSentences(record: SearchRecord): string[] {
  const names = new Set([record.title, ...record.aliases, ...record.tags].flatMap(encode));
  const sentences = splitSentences(record.body).filter((sentence) => !record.summary.includes(sentence));
  const scored = sentences.map((text, place) => ({ text, place, score: countNames(text, names) + (record.section === "types" && text.startsWith("“") ? 3 : 0) }));
  const best = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.place - b.place).slice(0, MOST);
  return best.sort((a, b) => a.place - b.place).map(({ text }) => text);
}

function splitSentences(text: string): string[] {
  // A sentence ends with its mark, and the quotation mark behind it; the dash sets off what the article says of a quoted line.
  const all = text.split(/\n|——/).flatMap((line) => line.match(/[^。！？]+[。！？]?”?/g) ?? []);
  return Array.from(new Set(all.map((sentence) => sentence.trim()))).filter(({ length }) => length >= SHORTEST && length <= LONGEST);
}

function countNames(text: string, names: ReadonlySet<string>): number {
  return new Set(encode(text).filter((token) => names.has(token))).size;
}
