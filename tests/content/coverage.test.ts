import { beforeAll, expect, test } from "vitest";
import { getContent } from "@/lib/content";
import { getCoverage } from "@/lib/content/coverage-view";

// Reading everything takes seconds on a busy machine; the tests themselves take none.
beforeAll(() => getContent(), 120_000);

test("all forty items of the five documents are mapped, and each document has some", async () => {
  const { coverage } = await getContent();
  expect(coverage.map(({ row }) => row)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  expect((await getCoverage()).map(({ document, rows }) => `${document.id} ${rows.length}`)).toEqual(["seed-0 4", "seed-1 5", "seed-2 5", "seed-3 4", "seed-4 22"]);
});

test("every figure drawn is of the ledger, and the charts are there", async () => {
  const { charts } = await getContent();
  expect(charts.length).toBeGreaterThanOrEqual(8);
});
