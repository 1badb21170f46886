import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { ROUTES } from "@/lib/render/routes";

/** Folders of app/ with a page that has parameters. */
const folders = readdirSync("app", { recursive: true })
  .map(String)
  .filter((file) => file.includes("[") && file.endsWith("page.tsx"))
  .map((file) => file.replace("/page.tsx", ""));

test("every route with a parameter is rendered: of its pages Next exports samples only", () => {
  expect(Object.keys(ROUTES).sort()).toEqual(folders.sort());
});
