import type { Content } from "@/lib/content";
import { buildSearchIndex, listExamples } from "@/lib/search/build";
import { toAskedExamples } from "@/lib/search/examples";
import { learnWording, type LearntWording } from "@/lib/search/learn";
import { toSearchRecords, toSynonyms } from "@/lib/search/records";

/** The files search loads, by their address: below /search-index/. */
export function buildSearchFiles(content: Content, learnt = learnSearch(content)): Map<string, Uint8Array | string> {
  const files = buildSearchIndex(toSearchRecords(content), toSynonyms(content), toAskedExamples(content), learnt);
  return new Map([...files].map(([name, data]) => [`search-index/${name}`, data]));
}

/** What search learns from the questions readers ask, for content/learnt: what is kept there, if it was learnt from the same; else it is learnt now. */
export function learnSearch(content: Content): LearntWording {
  return learnWording(listExamples(toSearchRecords(content), toAskedExamples(content)), content.learnt.search);
}
