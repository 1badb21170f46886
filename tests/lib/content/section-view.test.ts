import { expect, test } from "vitest";
import { isOverdue } from "@/lib/content/overdue";
import { paginate } from "@/lib/content/section-view";

test("a list goes on where a page is full", () => {
  expect(paginate([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(paginate([1, 2], 2)).toEqual([[1, 2]]);
  expect(paginate([], 2)).toEqual([[]]);
});

test("a review is overdue on the day after its day", () => {
  expect(isOverdue("2027-05-21", "2027-05-20")).toBe(false);
  expect(isOverdue("2027-05-21", "2027-05-21")).toBe(false);
  expect(isOverdue("2027-05-21", "2027-05-22")).toBe(true);
});
