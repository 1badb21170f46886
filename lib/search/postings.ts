import { createReader, writeNumber } from "./varint";

/**
 * A shard as bytes. Terms come in order of their sound, those that sound alike
 * together: the step from the last sound, then for each term its print, a head
 * byte and its articles. Numbers are varints, articles are steps from the last.
 */

/** The articles a term is found in, by field: title, aliases, tags, headings and summary, body. */
export type Slots = number[][];

export type Entry = { sound: number; print: number; slots: Slots };

export const SLOT_COUNT = 5;

/** The head byte: which slots are there (5 bits), last of its sound (1 bit), how many articles if there is one short slot (2 bits). */
const LAST = 32;
const COUNT_SHIFT = 6;
const LONG = 3;

/** `entries` must be in order of sound. */
export function writeEntries(entries: Entry[]): Uint8Array {
  const bytes: number[] = [];
  let sound = 0;
  entries.forEach((entry, i) => {
    if (i === 0 || entries[i - 1]?.sound !== entry.sound) {
      writeNumber(bytes, entry.sound - sound);
      sound = entry.sound;
    }
    writeEntry(bytes, entry, entries[i + 1]?.sound !== entry.sound);
  });
  return Uint8Array.from(bytes);
}

function writeEntry(bytes: number[], { print, slots }: Entry, isLast: boolean): void {
  const used = Array.from({ length: SLOT_COUNT }, (_, slot) => slot).filter((slot) => (slots[slot]?.length ?? 0) > 0);
  const only = used.length === 1 ? (slots[used[0] ?? 0]?.length ?? 0) : 0;
  const short = only > 0 && only < LONG ? only : LONG;
  const mask = used.reduce((sum, slot) => sum | (1 << slot), 0);
  bytes.push(print, mask | (isLast ? LAST : 0) | (short << COUNT_SHIFT));
  for (const slot of used) {
    const ids = slots[slot] ?? [];
    if (short === LONG) writeNumber(bytes, ids.length);
    ids.forEach((id, i) => writeNumber(bytes, id - (ids[i - 1] ?? 0)));
  }
}

/** The terms of a shard by sound. */
export function readEntries(bytes: Uint8Array): Map<number, Entry[]> {
  const bySound = new Map<number, Entry[]>();
  const { hasMore, readByte, readNumber } = createReader(bytes);
  for (let sound = 0; hasMore(); ) {
    sound += readNumber();
    const entries: Entry[] = [];
    for (let head = 0; hasMore() && !(head & LAST); ) {
      const print = readByte();
      head = readByte();
      entries.push({ sound, print, slots: readSlots(head, readNumber) });
    }
    bySound.set(sound, entries);
  }
  return bySound;
}

function readSlots(head: number, readNumber: () => number): Slots {
  const slots: Slots = [];
  for (let slot = 0; slot < SLOT_COUNT; slot++) {
    if (!(head & (1 << slot))) continue;
    const ids: number[] = [];
    let id = 0;
    for (let left = head >> COUNT_SHIFT === LONG ? readNumber() : head >> COUNT_SHIFT; left > 0; left--) ids.push((id += readNumber()));
    slots[slot] = ids;
  }
  return slots;
}
