import type { SearchSection } from "@/lib/search/query";
import { SECTIONS } from "@/lib/site";

/** What a section is called in a result and on a chip. */
export function nameSection(section: SearchSection): string {
  return section === "glossary" ? "词典" : SECTIONS[section].title;
}
