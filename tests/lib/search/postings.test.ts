import { expect, test } from "vitest";
import { readEntries, writeEntries, type Entry } from "@/lib/search/postings";

function roundTrip(entries: Entry[]): Entry[] {
  return Array.from(readEntries(writeEntries(entries)).values()).flat();
}

test("what was written is read", () => {
  const entries: Entry[] = [
    { sound: 0, print: 7, slots: [[3]] },
    { sound: 0, print: 9, slots: [[1, 2, 900], [], [], [4], [0, 128, 20000]] },
    { sound: 65535, print: 255, slots: [[], [], [], [], [5, 6]] },
  ];
  const read = roundTrip(entries);
  expect(read.map(({ sound, print }) => [sound, print])).toEqual([[0, 7], [0, 9], [65535, 255]]);
  expect(read.map(({ slots }) => Object.entries(slots))).toEqual([
    [["0", [3]]],
    [["0", [1, 2, 900]], ["3", [4]], ["4", [0, 128, 20000]]],
    [["4", [5, 6]]],
  ]);
});

test("the term of one article, which most terms are, takes five bytes", () => {
  expect(writeEntries([{ sound: 300, print: 1, slots: [[], [], [], [], [7]] }])).toHaveLength(5);
});

test("no bytes are no terms, and a file that was cut off is read without end", () => {
  expect(roundTrip([])).toEqual([]);
  expect(() => readEntries(new Uint8Array([255, 255, 3]))).not.toThrow();
});
