/** Lists that outgrow their page. What stands there first stays there; the list goes on, on pages of its own: /cases/2/. */

type List = {
  /** Address its further pages stand below: /cases/ → /cases/2/. */
  path: string;
  /** Where its first entries stand, if not there: /materials/#each-cases. */
  start?: string;
  /** How many stand there, and how many on each further page. */
  first: number;
  further: number;
  /** A list no longer than this stands there whole. */
  whole?: number;
};
type Sizes = Pick<List, "first" | "further" | "whole">;

export type PageLink = { number: number; path: string };
export type Paged<T> = { items: T[]; total: number; page: number; pages: PageLink[] };
/** What does not fit on the first page, and where it begins. */
export type Rest = { count: number; path: string };
export type Beginning<T> = { items: T[]; rest?: Rest };

/** A page of nothing but links: what goes on from another page. */
export type ListView = { title: string; description: string; path: string; trail: { href: string; label: string }[]; links: { url: string; title: string }[]; page: number; pages: PageLink[] };

/** A page of a list; null where there is none. `page` is what stands in the address: "2". */
export function getPage<T>(items: T[], list: List, page = "1"): Paged<T> | null {
  if (!isPageNumber(page)) return null;
  const parts = paginate(items, list);
  const number = Number(page);
  const own = parts[number - 1];
  return own ? { items: own, total: items.length, page: number, pages: parts.map((_, index) => ({ number: index + 1, path: toPath(list, index + 1) })) } : null;
}

/** What stands on the first page, and how much more there is. */
export function getBeginning<T>(items: T[], list: List): Beginning<T> {
  const first = countFirst(items.length, list);
  if (items.length <= first) return { items };
  return { items: items.slice(0, first), rest: { count: items.length - first, path: toPath(list, 2) } };
}

/** What stands in the addresses of a list's further pages: "2", "3"… */
export function listFurther(count: number, sizes: Sizes): string[] {
  return Array.from({ length: Math.max(0, Math.ceil((count - countFirst(count, sizes)) / sizes.further)) }, (_, index) => String(index + 2));
}

/** Asked of every part of an address: “nfc” is none. */
export function isPageNumber(part: string): boolean {
  return /^[1-9]\d*$/.test(part);
}

/** In pieces; an empty list is one empty page. */
export function paginate<T>(items: T[], sizes: Sizes): T[][] {
  const first = countFirst(items.length, sizes);
  return [items.slice(0, first), ...listFurther(items.length, sizes).map((_, index) => items.slice(first + index * sizes.further, first + (index + 1) * sizes.further))];
}

function countFirst(count: number, { first, whole = first }: Sizes): number {
  return count <= whole ? whole : first;
}

function toPath({ path, start = path }: List, number: number): string {
  return number === 1 ? start : `${path}${number}/`;
}
