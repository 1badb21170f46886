import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { OUT } from "./pages";

const { published, moved } = JSON.parse(readFileSync("content/addresses.json", "utf8")) as { published: string[]; moved: Record<string, string> };

test("every address ever published still answers", () => {
  expect(published.length).toBeGreaterThan(300);
  expect(published.filter((address) => !existsSync(path.join(OUT, address, "index.html")))).toEqual([]);
});

test("every address that moved leads on to a page", () => {
  for (const [from, to] of Object.entries(moved)) {
    expect(readFileSync(path.join(OUT, from, "index.html"), "utf8"), from).toContain('http-equiv="refresh"');
    expect(existsSync(path.join(OUT, to, "index.html")), to).toBe(true);
  }
});
