import { expect, test } from "vitest";
import { toExported } from "@/lib/samples";

const ids = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `s${index}` }));

test("a build lets Next export as many pages of a route as it is told, from the first to the last", () => {
  expect(toExported(ids(100), 1)).toEqual([{ id: "s0" }]);
  expect(toExported(ids(101), 3)).toEqual([{ id: "s0" }, { id: "s50" }, { id: "s100" }]);
  expect(toExported(ids(2), 3)).toEqual(ids(2));
  expect(toExported([], 3)).toEqual([]);
});

test("of a route with sections, of each", () => {
  const cases = ids(9).map(({ id }) => ({ section: "cases", slug: id }));
  const laws = [{ section: "laws", slug: "a" }];
  expect(toExported([...cases, ...laws], 3).map(({ section, slug }) => `${section}/${slug}`)).toEqual(["cases/s0", "cases/s4", "cases/s8", "laws/a"]);
});

test("elsewhere Next knows every page", () => {
  expect(toExported(ids(100), NaN)).toHaveLength(100);
  expect(toExported(ids(100))).toHaveLength(100);
});
