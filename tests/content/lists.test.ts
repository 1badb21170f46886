import { beforeAll, expect, test } from "vitest";
import { getContent } from "@/lib/content";
import { getFurtherPages, getSectionView } from "@/lib/content/section-view";
import { getTypeGroups } from "@/lib/content/type-groups-view";

// Reading everything takes seconds on a busy machine; the tests themselves take none.
beforeAll(() => getContent(), 120_000);

test("a page a list does not have is none", async () => {
  for (const page of ["0", "99", "01", "nfc", "-1"]) expect(await getSectionView("types", page), page).toBeNull();
  expect((await getSectionView("types"))?.path).toBe("/types/");
});

test("every further page is one the view can show", async () => {
  for (const { section, slug } of await getFurtherPages()) expect((await getSectionView(section, slug))?.path).toBe(`/${section}/${slug}/`);
});

test("every way a scam starts and every reader has something to read, and no fragment is used twice", async () => {
  const kinds = await getTypeGroups();
  expect(kinds.map(({ groups }) => groups.map(({ title }) => title))).toEqual([
    ["电话", "短信", "微信", "App", "快递", "面对面"],
    ["老人", "学生", "家长", "求职者", "财务", "商家"],
  ]);
  const ids = kinds.flatMap(({ groups }) => groups.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
