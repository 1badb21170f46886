import { expect, test } from "vitest";
import { BEYOND, METHODS, REQUIRED } from "@/lib/accessibility";

test("every criterion of levels A and AA is answered once: 31 and 24 in WCAG 2.2", () => {
  expect(REQUIRED.filter(({ level }) => level === "A")).toHaveLength(31);
  expect(REQUIRED.filter(({ level }) => level === "AA")).toHaveLength(24);
  expect(new Set([...REQUIRED, ...BEYOND].map(({ id }) => id)).size).toBe(REQUIRED.length + BEYOND.length);
  expect(BEYOND.every(({ level }) => level === "AAA")).toBe(true);
});

test("none claims a test without saying which, and every way of testing is used", () => {
  expect([...REQUIRED, ...BEYOND].filter(({ methods, how }) => methods.length === 0 || how === "")).toEqual([]);
  const used = new Set([...REQUIRED, ...BEYOND].flatMap(({ methods }) => methods));
  expect([...used].sort()).toEqual(Object.keys(METHODS).sort());
});
