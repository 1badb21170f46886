import type { TermLink } from "@/lib/markdown/glossary-links";
import { toHeadingId } from "@/lib/markdown/heading-id";
import type { Glossary } from "./collections";
import { toPath } from "./set";

/**
 * The words an article links to the glossary. Not those whose explanation leads back
 * to the article itself, numbers (they are to be called), single characters, and
 * words an editor has put under 不加链接.
 */
export function getTermLinks(glossary: Glossary[], articleUrl: string): TermLink[] {
  return glossary.flatMap(({ slug, terms }) =>
    terms
      .filter(({ see }) => see === null || toPath(see) !== articleUrl)
      .flatMap(({ term, aliases, unlinked }) => {
        const url = `/glossary/${slug}/#${toHeadingId(term)}`;
        return [term, ...aliases].filter((word) => [...word].length > 1 && !/^\d+$/.test(word) && !unlinked.includes(word)).map((word) => ({ word, url }));
      }),
  );
}
