import type { Content } from "@/lib/content";
import { toKey } from "@/lib/learnt";
import { buildSearchIndex, listExamples } from "@/lib/search/build";
import { toAskedExamples } from "@/lib/search/examples";
import { learnWording, type LearntWording } from "@/lib/search/learn";
import { toSearchRecords, toSynonyms } from "@/lib/search/records";

/** The files search loads, by their address: below /search-index/. */
export function buildSearchFiles(content: Content): Map<string, Uint8Array | string> {
  const files = buildSearchIndex(toSearchRecords(content), toSynonyms(content), toAskedExamples(content), content.learnt.search);
  return new Map([...files].map(([name, data]) => [`search-index/${name}`, data]));
}

/** Whether content/learnt has what search learns of this content. */
export function isSearchLearnt(content: Content): boolean {
  return content.learnt.search?.key === toKey(listExamples(toSearchRecords(content), toAskedExamples(content)));
}

/** What search learns from the questions readers ask, for content/learnt. */
export function learnSearch(content: Content): LearntWording {
  return learnWording(listExamples(toSearchRecords(content), toAskedExamples(content)), content.learnt.search);
}
