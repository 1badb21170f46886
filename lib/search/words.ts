import { findRuns } from "./encode";

/** Build time only: where words begin and end, as Node's own dictionary knows it. */
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** The pairs of a text that lie within one word: 转账 and 账户, but not 账账 of 转账账户. */
export function findWordPairs(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const run of findRuns(text)) {
    for (const { segment } of segmenter.segment(run)) for (let i = 0; i + 1 < segment.length; i++) pairs.add(segment.slice(i, i + 2));
  }
  return pairs;
}
