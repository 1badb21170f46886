import { expect, test } from "vitest";
import { countItems, countRows, invertRows, pickFromRows, renameRows, toRows, type Rows } from "@/lib/rows";

const lists = [[2, 0], [], [1, 2], [2]];
const rows = toRows(lists);

const toLists = ({ starts, items }: Rows) => Array.from({ length: starts.length - 1 }, (_, i) => [...items.subarray(starts[i], starts[i + 1])]);

test("keeps lists in their order, empty ones too", () => {
  expect(toLists(rows)).toEqual(lists);
  expect(countRows(rows)).toBe(4);
});

test("counts what is in them", () => {
  expect([...countItems(rows, 4)]).toEqual([1, 1, 3, 0]);
});

test("turns them round: for each number its lists", () => {
  expect(toLists(invertRows(rows, 4))).toEqual([[0], [2], [0, 2, 3], []]);
});

test("puts several numbers, one, or none in the place of one", () => {
  expect(toLists(renameRows(rows, toRows([[7, 8], [], [9]])))).toEqual([[9, 7, 8], [], [9], [9]]);
});

test("keeps the chosen numbers by their places among those", () => {
  expect(toLists(pickFromRows(rows, [2, 1], 3))).toEqual([[0], [], [1, 0], [0]]);
});
