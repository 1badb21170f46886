import { toKey } from "../learnt";
import { toRows, type Rows } from "../rows";
import { toTaiwanWords } from "./examples";
import { learnTalk } from "./talk";
import { learnVotes } from "./votes";
import { HEAD_BITS, MOST_PLACES, toTalkTerms, toVoteTerms } from "./wording";
import { createBitWriter } from "./write-bits";
import { writeWording } from "./write-wording";

/** Something a reader would ask or was sent, and the address of the page that answers it; null when none does. `weight`: how far it counts. */
export type Example = { text: string; url: string | null; weight: number };
/** The examples as the numbers of their terms, which are their places in `terms`; `place` is that of the page. */
export type LearningTexts = { terms: string[]; rows: Rows; examples: { place: number | null; weight: number }[] };
type Placed = { text: string; place: number | null; weight: number };

/**
 * What was learnt from examples: `bytes` for wording.bin, which counts pages by their place in `pages`. `key` stands for the examples.
 * Learning takes seconds; content/learnt keeps this (`npm run learn`).
 */
export type LearntWording = { key: string; pages: string[]; bytes: Uint8Array };

/** How far the same in Taiwan's words counts beside a reader's question. */
const TAIWAN_WEIGHT = 0.3;

/** Build time: what was learnt from these examples, if `kept` is that; else it is learnt now. */
export function learnWording(examples: Example[], kept?: LearntWording | null): LearntWording {
  const key = toKey(examples);
  if (kept?.key === key) return kept;
  const pages = listPages(examples);
  const places = new Map(pages.map((url, place) => [url, place]));
  const weighed = examples.flatMap(({ text, url, weight }): Placed[] => {
    const place = url === null ? null : (places.get(url) as number);
    const inTaiwan = toTaiwanWords(text);
    return [{ text, place, weight }, ...(inTaiwan ? [{ text: inTaiwan, place, weight: weight * TAIWAN_WEIGHT }] : [])];
  });
  const learnt = pages.slice(0, MOST_PLACES);
  return { key, pages: learnt, bytes: writeWording(learnVotes(toLearningTexts(weighed, toVoteTerms), learnt.length), learnTalk(toLearningTexts(weighed, toTalkTerms)), learnt.length) };
}

/** Build time: what readWording() reads; `numberOf` gives the number of the article at an address. */
export function toWordingFile({ pages, bytes }: LearntWording, numberOf: (url: string) => number): Uint8Array {
  const { writeBits, finish } = createBitWriter();
  for (const number of [pages.length, ...pages.map(numberOf)]) writeBits(number, HEAD_BITS);
  return Uint8Array.from([...finish(), ...bytes]);
}

/** The pages that are asked for, those with the most questions first: of more than there is room for the rest are found by their words alone. */
function listPages(examples: Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { url } of examples) if (url !== null) counts.set(url, (counts.get(url) ?? 0) + 1);
  return [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1)).map(([url]) => url);
}

function toLearningTexts(examples: Placed[], toTerms: (text: string) => string[]): LearningTexts {
  const numbers = new Map<string, number>();
  const toNumber = (term: string) => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return number;
  };
  const rows = toRows(examples.map(({ text }) => toTerms(text).map(toNumber)));
  return { terms: [...numbers.keys()], rows, examples };
}
