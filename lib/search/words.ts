import { findRuns } from "./encode";

/** Build time only: where words begin and end, as Node's own dictionary knows it. */
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** The pairs that are the end of one word and the beginning of the next: 充电 in 冒充电商. Beside a lone character there is no telling. */
export function findSeamPairs(text: string): Set<string> {
  const seams = new Set<string>();
  for (const run of findRuns(text)) {
    const words = Array.from(segmenter.segment(run), ({ segment }) => segment);
    words.slice(1).forEach((word, i) => {
      const last = words[i] ?? "";
      if (word.length > 1 && last.length > 1) seams.add(last.slice(-1) + word.charAt(0));
    });
  }
  return seams;
}
