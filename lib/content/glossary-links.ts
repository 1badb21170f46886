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
  const { links, all } = known.get(glossary) ?? listLinks(glossary);
  // The same list for all articles but those few: linkTerms need not prepare it anew.
  return links.some(({ leadsTo }) => leadsTo === articleUrl) ? links.flatMap(({ leadsTo, link }) => (leadsTo === articleUrl ? [] : [link])) : all;
}

type Links = { links: { link: TermLink; leadsTo: string | null }[]; all: TermLink[] };

const known = new WeakMap<Glossary[], Links>();

function listLinks(glossary: Glossary[]): Links {
  const links = glossary.flatMap(({ slug, terms }) =>
    terms.flatMap(({ term, aliases, unlinked, see }) => {
      const url = `/glossary/${slug}/#${toHeadingId(term)}`;
      const words = [term, ...aliases].filter((word) => [...word].length > 1 && !/^\d+$/.test(word) && !unlinked.includes(word));
      return words.map((word) => ({ link: { word, url }, leadsTo: see === null ? null : toPath(see) }));
    }),
  );
  const made = { links, all: links.map(({ link }) => link) };
  known.set(glossary, made);
  return made;
}
