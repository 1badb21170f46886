import type { Content } from "@/lib/content";
import { buildSearchIndex } from "@/lib/search/build";
import { toAskedExamples } from "@/lib/search/examples";
import { toSearchRecords, toSynonyms } from "@/lib/search/records";

/** The files search loads, by their address: below /search-index/. */
export function buildSearchFiles(content: Content): Map<string, Uint8Array | string> {
  const files = buildSearchIndex(toSearchRecords(content), toSynonyms(content), toAskedExamples(content));
  return new Map([...files].map(([name, data]) => [`search-index/${name}`, data]));
}
