import { expect, test } from "vitest";
import { isOverdue } from "@/lib/content/overdue";

test("a review is overdue on the day after its day", () => {
  expect(isOverdue("2027-05-21", "2027-05-20")).toBe(false);
  expect(isOverdue("2027-05-21", "2027-05-21")).toBe(false);
  expect(isOverdue("2027-05-21", "2027-05-22")).toBe(true);
});
