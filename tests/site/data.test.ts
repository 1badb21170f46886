import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { getContent } from "@/lib/content";
import { isPublishable, listFactsOf } from "@/lib/content/ledger";
import { OUT, readBuiltPages } from "./pages";

const page = readBuiltPages().find(({ url }) => url === "/data/");
const all = readBuiltPages().find(({ url }) => url === "/data/all/");

test("every chart says in words what it shows, and has a table that names who published it", () => {
  const $ = page?.$;
  const charts = $?.("figure").toArray() ?? [];
  expect(charts.length).toBeGreaterThanOrEqual(8);
  for (const chart of charts) {
    const drawn = $?.(chart).find("svg").toArray() ?? [];
    for (const svg of drawn) expect($?.(svg).attr("aria-label")).toMatch(/：.*\d/);
    expect($?.(chart).find("table tbody tr").length).toBeGreaterThanOrEqual(2);
    expect($?.(chart).find('table a[href*="/sources/"]').length).toBeGreaterThanOrEqual(1);
  }
});

test("every bar's number stands in its chart's table", () => {
  const $ = page?.$;
  for (const figure of $?.("figure").toArray() ?? []) {
    const cells = $?.(figure).find("td").toArray().map((cell) => $(cell).text()) ?? [];
    for (const bar of $?.(figure).find("tspan").toArray() ?? []) expect(cells).toContain($?.(bar).text());
  }
});

test("every publishable entry is on the page of all numbers and in both downloads", async () => {
  const { ledger } = await getContent();
  const ids = listFactsOf(ledger, "statistics").filter(isPublishable).map(({ id }) => id);
  const json = JSON.parse(readFileSync(path.join(OUT, "data/figures.json"), "utf8")) as { figures: { id: string; publisher: string; period: string; sources: { url: string }[] }[] };
  const csv = readFileSync(path.join(OUT, "data/figures.csv"), "utf8");
  expect(ids.filter((id) => all?.$(`[id="${id}"]`).length !== 1)).toEqual([]);
  expect(ids.filter((id) => !json.figures.some((figure) => figure.id === id) || !csv.includes(`\n${id},`))).toEqual([]);
  expect(json.figures.filter(({ publisher, period, sources }) => publisher === "" || period === "" || !sources[0]?.url.startsWith("http"))).toEqual([]);
});
