import { learnTalk } from "./talk";
import { learnVotes } from "./votes";
import { MOST_PLACES, toWordingTerms } from "./wording";
import { writeWording } from "./write-wording";

/** Something a reader would ask or was sent, and the number of the article that answers it; null when none does. `weight`: how far it counts. */
export type Example = { text: string; id: number | null; weight: number };
/** An example as terms. */
export type LearningText = Omit<Example, "text"> & { terms: string[] };

/**
 * Build time: learns from examples what readWording() reads. Articles past the
 * first 128 that have examples are not learnt; they are found by their words in the shards.
 */
export function buildWording(examples: Example[]): Uint8Array {
  const articles = [...new Set(examples.flatMap(({ id }) => id ?? []))].sort((a, b) => a - b).slice(0, MOST_PLACES);
  const texts = examples.map(({ text, ...example }): LearningText => ({ ...example, terms: toWordingTerms(text) }));
  return writeWording(articles, learnVotes(texts, articles), learnTalk(texts));
}
