import { expect, test } from "vitest";
import { getBeginning, getPage, listFurther, paginate } from "@/lib/content/paging";

const LIST = { path: "/materials/cases/", start: "/materials/#each-cases", first: 2, further: 3 };
const EVEN = { first: 2, further: 2 };
const count = (length: number) => Array.from({ length }, (_, index) => index + 1);

test("a list goes on where a page is full", () => {
  expect(paginate([1, 2, 3, 4, 5], EVEN)).toEqual([[1, 2], [3, 4], [5]]);
  expect(paginate([1, 2], EVEN)).toEqual([[1, 2]]);
  expect(paginate([], EVEN)).toEqual([[]]);
});

test("the first page may hold another number", () => {
  expect(paginate(count(6), LIST)).toEqual([[1, 2], [3, 4, 5], [6]]);
  expect(paginate(count(2), LIST)).toEqual([[1, 2]]);
  expect(paginate([], LIST)).toEqual([[]]);
});

test("a list that is a little too long for the first page may stand there whole", () => {
  const sizes = { ...LIST, whole: 4 };
  expect(paginate(count(4), sizes)).toEqual([[1, 2, 3, 4]]);
  expect(listFurther(4, sizes)).toEqual([]);
  expect(getBeginning(count(4), sizes)).toEqual({ items: [1, 2, 3, 4] });
  expect(paginate(count(5), sizes)).toEqual([[1, 2], [3, 4, 5]]);
  expect(getBeginning(count(5), sizes)).toMatchObject({ items: [1, 2], rest: { count: 3 } });
});

test("a page knows its place among the others", () => {
  expect(getPage(count(6), LIST, "3")).toEqual({
    items: [6],
    total: 6,
    page: 3,
    pages: [
      { number: 1, path: "/materials/#each-cases" },
      { number: 2, path: "/materials/cases/2/" },
      { number: 3, path: "/materials/cases/3/" },
    ],
  });
  expect(getPage(count(6), { path: "/cases/", first: 9, further: 9 })).toMatchObject({ page: 1, pages: [{ number: 1, path: "/cases/" }] });
});

test.each(["0", "4", "01", "-1", "2.0", "1e0", "", "nfc"])("there is no page “%s”", (page) => {
  expect(getPage(count(6), LIST, page)).toBeNull();
});

test("a list that fits has nothing more; a longer one says how much, and where", () => {
  expect(getBeginning(count(2), LIST)).toEqual({ items: [1, 2] });
  expect(getBeginning(count(6), LIST)).toEqual({ items: [1, 2], rest: { count: 4, path: "/materials/cases/2/" } });
});

test("every further page there is has something on it, and together they hold the whole list", () => {
  for (const length of [0, 1, 2, 3, 5, 6, 11]) {
    const further = listFurther(length, LIST);
    const pages = ["1", ...further].map((page) => getPage(count(length), LIST, page)?.items ?? []);
    expect(pages.flat()).toEqual(count(length));
    expect(pages.slice(1).every((items) => items.length > 0)).toBe(true);
    expect(getPage(count(length), LIST, String(further.length + 2))).toBeNull();
    expect(further.length > 0).toBe(getBeginning(count(length), LIST).rest !== undefined);
  }
});
