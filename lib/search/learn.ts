import { toRows, type Rows } from "../rows";
import { learnTalk } from "./talk";
import { learnVotes } from "./votes";
import { MOST_PLACES, toTalkTerms, toVoteTerms } from "./wording";
import { writeWording } from "./write-wording";

/** Something a reader would ask or was sent, and the number of the article that answers it; null when none does. `weight`: how far it counts. */
export type Example = { text: string; id: number | null; weight: number };
/** The examples as the numbers of their terms, which are their places in `terms`. */
export type LearningTexts = { terms: string[]; rows: Rows; examples: Omit<Example, "text">[] };

/**
 * Build time: learns from examples what readWording() reads. Articles past the
 * first 128 that have examples are not learnt; they are found by their words in the shards.
 */
export function buildWording(examples: Example[]): Uint8Array {
  const articles = [...new Set(examples.flatMap(({ id }) => id ?? []))].sort((a, b) => a - b).slice(0, MOST_PLACES);
  return writeWording(articles, learnVotes(toLearningTexts(examples, toVoteTerms), articles), learnTalk(toLearningTexts(examples, toTalkTerms)));
}

function toLearningTexts(examples: Example[], toTerms: (text: string) => string[]): LearningTexts {
  const numbers = new Map<string, number>();
  const toNumber = (term: string) => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return number;
  };
  const rows = toRows(examples.map(({ text }) => toTerms(text).map(toNumber)));
  return { terms: [...numbers.keys()], rows, examples };
}
