import type { Entry } from "./postings";
import { writeEntries } from "./postings";
import { CLASS_COUNT, createLocator, getHome, toDigit, type Layout, type Term } from "./terms";

/** Build time: spreads terms over shards of about equal size. */

export type FiledTerm = Term & { slots: Entry["slots"] };

/** Bytes a shard should have. Smaller ones hold fewer of a question's terms, larger ones cost bytes; see docs/decisions. */
const SHARD_BYTES = 2400;
/** Of an index of more bytes than this, whose terms lie further apart. */
const LARGE_INDEX = 1_000_000;
const LARGE_SHARD_BYTES = 6400;
const MOST_SHARDS_OF_A_CLASS = 75;

export function planLayout(terms: FiledTerm[]): Layout {
  const often = toOften(terms);
  const weights = new Array<number>(CLASS_COUNT).fill(0);
  for (const term of terms) {
    const home = getHome(term, often)[0];
    weights[home] = (weights[home] ?? 0) + sizeOf(term);
  }
  const shardBytes = weights.reduce((sum, weight) => sum + weight, 0) > LARGE_INDEX ? LARGE_SHARD_BYTES : SHARD_BYTES;
  let room = 0;
  const shards = weights.map((weight) => {
    const own = Math.min(MOST_SHARDS_OF_A_CLASS, Math.round(weight / shardBytes));
    if (own > 1) {
      room = 0;
      return toDigit(own);
    }
    const isNew = weight > room;
    room = (isNew ? shardBytes : room) - weight;
    return toDigit(isNew ? 1 : 0);
  });
  // The first class opens the first shard, whatever it weighs.
  if (shards[0] === toDigit(0)) shards[0] = toDigit(1);
  return { often, shards: shards.join("") };
}

/** The bytes of every shard, in order. */
export function writeShards(terms: FiledTerm[], layout: Layout): Uint8Array[] {
  const locate = createLocator(layout);
  const shards: FiledTerm[][] = [];
  for (const term of terms) (shards[locate(term)] ??= []).push(term);
  const count = Array.from(layout.shards).reduce((sum, digit) => sum + digit.charCodeAt(0) - 48, 0);
  return Array.from({ length: count }, (_, i) => writeEntries(mergeEqual(shards[i] ?? [])));
}

/** Terms in order of sound and print; the few that cannot be told apart become one. */
export function mergeEqual(terms: FiledTerm[]): Entry[] {
  const sorted = terms.slice().sort((a, b) => a.sound - b.sound || a.print - b.print || (a.text < b.text ? -1 : 1));
  const entries: Entry[] = [];
  for (const { sound, print, slots } of sorted) {
    const last = entries[entries.length - 1];
    if (last?.sound === sound && last.print === print) last.slots = mergeSlots([last.slots, slots]);
    else entries.push({ sound, print, slots });
  }
  return entries;
}

function mergeSlots(lists: Entry["slots"][]): Entry["slots"] {
  const best = new Map<number, number>();
  for (const slots of lists) {
    slots.forEach((ids, slot) => ids.forEach((id) => best.set(id, Math.min(slot, best.get(id) ?? slot))));
  }
  const merged: Entry["slots"] = [];
  for (const id of Array.from(best.keys()).sort((a, b) => a - b)) (merged[best.get(id) ?? 0] ??= []).push(id);
  return merged;
}

/** For every class the number of terms it has a part in, as a power of two. */
function toOften(terms: FiledTerm[]): string {
  const counts = new Array<number>(CLASS_COUNT).fill(0);
  for (const { classes, slots } of terms) {
    const weight = slots.reduce((sum, ids) => sum + ids.length, 0);
    for (const id of classes) if (id < CLASS_COUNT) counts[id] = (counts[id] ?? 0) + weight;
  }
  return counts.map((count) => toDigit(count === 0 ? 0 : Math.round(2 * Math.log2(count)))).join("");
}

/** About the bytes writeEntries() needs for it. */
export function sizeOf({ slots }: FiledTerm): number {
  const lengths = slots.map((ids) => ids.length).filter((length) => length > 0);
  const isShort = lengths.length === 1 && (lengths[0] ?? 0) < 3;
  return lengths.reduce((sum, length) => sum + (isShort ? 0 : 1) + length * 1.1, 3.3);
}
