import type { IndexFiles, Shard } from "./files";
import { SLOT_COUNT, type Entry, type Slots } from "./postings";
import type { Wanted } from "./question";
import { isArticle } from "./terms";

/** A wanted term with the articles it was found in. */
export type Found = Wanted & {
  slots: Slots;
  /** 1 when found as written, less when it only sounds like it or has a character more or less. */
  trust: number;
  isAlike: boolean;
};

/** How far to believe a match that is not as written. */
const INITIALS_TRUST = 0.9;
const SPOKEN_TRUST = 0.9;
const ALIKE_TRUST = 0.6;
const GAP_TRUST = 0.5;
/** What only sounds alike counts in title, aliases and tags: in running text it is chance. */
const NAME_SLOTS = 3;
/** From so many pairs of syllables on, pinyin is a sentence: it is looked for in readers' questions too. */
const SPOKEN_SENTENCE = 3;

/** Looks every term up in at most `room` shards, those that hold most of them. */
export async function lookUp(files: IndexFiles, wanted: Wanted[], room: number): Promise<Found[]> {
  return lookUpIn(files, wanted, listByUse(files, wanted).slice(0, room));
}

/** Shards by how many of the terms they hold; the article of a law is worth a request of its own. */
function listByUse(files: IndexFiles, wanted: Wanted[]): number[] {
  const uses = new Map<number, number>();
  for (const { term } of wanted) uses.set(files.locate(term), (uses.get(files.locate(term)) || 0) + (isArticle(term) ? 9 : 1));
  return Array.from(uses.keys()).sort((a, b) => (uses.get(b) || 0) - (uses.get(a) || 0) || a - b);
}

/** Looks up what may have been meant, first in the shards that are there already. Nothing, unless as much of the word is there as one wrong character leaves. */
export async function lookUpMended(files: IndexFiles, found: Found[], mended: Wanted[], room: number): Promise<Found[]> {
  const numbers = listShards(files, (found as Wanted[]).concat(mended)).slice(0, room);
  const left = (await lookUpIn(files, mended, numbers)).concat(found.filter(({ isAlike }) => !isAlike)).filter(({ slots }) => slots.length > 0);
  return left.length < mended.length ? [] : left;
}

/** How many files it takes to look all up. */
export function countShards(files: IndexFiles, wanted: Wanted[]): number {
  return listShards(files, wanted).length;
}

function listShards(files: IndexFiles, wanted: Wanted[]): number[] {
  return Array.from(new Set(wanted.map(({ term }) => files.locate(term))));
}

async function lookUpIn(files: IndexFiles, wanted: Wanted[], numbers: number[]): Promise<Found[]> {
  const shards = new Map<number, Shard>();
  await Promise.all(numbers.map(async (number) => shards.set(number, await files.loadShard(number))));
  const slots = wanted.filter(({ isSpoken }) => isSpoken).length < SPOKEN_SENTENCE ? NAME_SLOTS : NAME_SLOTS + 1;
  return wanted.map((one) => findIn(shards.get(files.locate(one.term)), one, slots));
}

/** What only sounds like it is looked for in the first `slotCount` slots. */
function findIn(shard: Shard | undefined, wanted: Wanted, slotCount: number): Found {
  const { term, others, isSpoken } = wanted;
  const alike = (shard && shard.get(term.sound)) || [];
  const exact = alike.find(({ print }) => print === term.print);
  if (exact && !isSpoken) return { ...wanted, slots: exact.slots, trust: 1, isAlike: false };
  for (const other of others) {
    const entry = shard && (shard.get(other.sound) || []).find(({ print }) => print === other.print);
    if (entry) return { ...wanted, slots: entry.slots, trust: other.text.length > 3 ? INITIALS_TRUST : GAP_TRUST, isAlike: true };
  }
  const near = alike.filter((entry) => isSpoken || sharesCharacter(entry, term.print));
  const slots = mergeSlots(near.map((entry) => entry.slots.slice(0, slotCount)));
  return { ...wanted, slots, trust: isSpoken ? SPOKEN_TRUST : ALIKE_TRUST, isAlike: true };
}

/** A slip of the finger changes one character of a pair, not both. */
function sharesCharacter({ print }: Entry, wanted: number): boolean {
  return (print & 15) === (wanted & 15) || print >> 4 === wanted >> 4;
}

/** Each article once, in its best slot. */
export function mergeSlots(lists: Slots[]): Slots {
  const seen = new Set<number>();
  const merged: Slots = [];
  for (let slot = 0; slot < SLOT_COUNT; slot++) {
    const ids = new Set<number>();
    for (const slots of lists) for (const id of slots[slot] || []) if (!seen.has(id)) ids.add(id);
    ids.forEach((id) => seen.add(id));
    if (ids.size > 0) merged[slot] = Array.from(ids).sort((a, b) => a - b);
  }
  return merged;
}
