import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recoverFolder, swapFolders } from "@/lib/ship/swap";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), "swap-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(folder: string, text: string): Promise<string> {
  const full = path.join(root, folder);
  await mkdir(full, { recursive: true });
  await writeFile(path.join(full, "index.html"), text);
  return full;
}

const read = (folder: string) => readFile(path.join(root, folder, "index.html"), "utf8").catch(() => null);

test("the finished site takes the place of the published one", async () => {
  await swapFolders(await write("site", "新"), await write("out", "旧"));
  expect([await read("out"), await read("site"), await read("out.old")]).toEqual(["新", null, null]);
});

test("the first site needs no predecessor", async () => {
  await swapFolders(await write("site", "新"), path.join(root, "out"));
  expect(await read("out")).toBe("新");
});

test("if the finished site is not there, the published one stays", async () => {
  await expect(swapFolders(path.join(root, "none"), await write("out", "旧"))).rejects.toThrow("ENOENT");
  expect(await read("out")).toBe("旧");
});

test("a machine that stopped between the two steps: the published site comes back", async () => {
  await write("out.old", "旧");
  expect(await recoverFolder(path.join(root, "out"))).toBe(true);
  expect([await read("out"), await read("out.old")]).toEqual(["旧", null]);
});

test("a machine that stopped after the two steps: the new site stays, the old one goes", async () => {
  await Promise.all([write("out", "新"), write("out.old", "旧")]);
  await recoverFolder(path.join(root, "out"));
  expect([await read("out"), await read("out.old")]).toEqual(["新", null]);
});

test("nothing is put back where nothing was left", async () => {
  await write("out", "新");
  expect(await recoverFolder(path.join(root, "out"))).toBe(false);
  expect(await read("out")).toBe("新");
});
