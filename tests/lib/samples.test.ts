import { expect, test } from "vitest";
import { toExported } from "@/lib/samples";

const ids = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `s${index}` }));

test("a build lets Next export the first, the middle and the last page of a route", () => {
  expect(toExported(ids(100), true)).toEqual([{ id: "s0" }, { id: "s50" }, { id: "s99" }]);
});

test("of a route with sections, of each", () => {
  const cases = ids(9).map(({ id }) => ({ section: "cases", slug: id }));
  const laws = [{ section: "laws", slug: "a" }];
  expect(toExported([...cases, ...laws], true).map(({ section, slug }) => `${section}/${slug}`)).toEqual(["cases/s0", "cases/s4", "cases/s8", "laws/a"]);
});

test("elsewhere Next knows every page", () => {
  expect(toExported(ids(100), false)).toHaveLength(100);
  expect(toExported(ids(100))).toHaveLength(100);
});
