import { expect, test } from "vitest";
import { buildSearchIndex } from "@/lib/search/build";
import { files, find, parcels, police, records } from "./library";

test("the same records give the same bytes", () => {
  expect(Array.from(buildSearchIndex(records, [["猫池", "多卡宝"]]))).toEqual(Array.from(files));
});

test("only the manifest has a name that does not change with the content", () => {
  const changed = buildSearchIndex([...records.slice(1), { ...police, title: "冒充警察" }], []);
  expect(Array.from(changed.keys()).filter((name) => files.has(name))).toEqual(["manifest.json"]);
});

test("file names are flat and safe in an address", () => {
  for (const name of files.keys()) expect(name).toMatch(/^(manifest\.json|[a-z0-9]+\.[0-9a-f]{10}\.(bin|json|txt))$/);
});

test("articles are numbered section by section, types first", () => {
  const manifest = JSON.parse(String(files.get("manifest.json")));
  expect(manifest.sections).toEqual([["types", 0], ["guides", 4], ["glossary", 6], ["laws", 7], ["cases", 9]]);
  expect(manifest.count).toBe(10);
});

test("a library without articles can be built and searched", async () => {
  expect(await find("公检法", buildSearchIndex([], []))).toEqual([]);
});

test("cards beyond the first file are found", async () => {
  const many = Array.from({ length: 40 }, (_, i) => ({ ...parcels, url: `/cases/${i}/`, title: `第${i}号面单案` }));
  expect(await find("39号", buildSearchIndex(many, []))).toEqual(["/cases/39/"]);
});
