import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { TEMPLATES, useSite } from "./site";

const site = useSite();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The browser reports the 404 of the page that is meant to be missing. */
const isExpected = (problem: string) => problem.includes("404");

describe.each(TEMPLATES)("%s", (address) => {
  test("loads without a complaint and fits 320 px", async () => {
    const { page, problems } = await site.open(address, { viewport: { width: 320, height: 640 } });
    expect(problems.filter((problem) => !isExpected(problem))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test.each(["large", "elder", "elder-plus"])("fits 320 px in size %s", async (size) => {
    const { page } = await site.open(`${address}?size=${size}`, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test("can be read without a script: one h1, the two numbers, the same words", async () => {
    const plain = await site.open(address, { javaScriptEnabled: false });
    expect(await plain.page.locator("h1").count()).toBe(1);
    expect(await plain.page.locator('header a[href="tel:110"]').isVisible()).toBe(true);
    expect(await plain.page.locator('header a[href="tel:96110"]').isVisible()).toBe(true);
    expect((await plain.page.locator("main").innerText()).length).toBeGreaterThan(30);
  });

  test.each([
    ["normal", ""],
    ["dark", "?theme=dark"],
    ["高对比", "?theme=contrast"],
    ["长辈版", "?size=elder"],
  ])("has no axe violation: %s", async (_name, query) => {
    // The policy forbids axe's injected script, so the test, and only the test, goes around it.
    const { page } = await site.open(address + query, { bypassCSP: true });
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const result = await (window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run();
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    });
    expect(violations).toEqual([]);
  });
});

test("the numbers stand in the same place on every page", async () => {
  const places = new Set<string>();
  for (const address of TEMPLATES) {
    const { page } = await site.open(address);
    places.add(JSON.stringify(await page.locator('header a[href="tel:110"]').boundingBox()));
  }
  expect([...places]).toHaveLength(1);
}, 240_000);
