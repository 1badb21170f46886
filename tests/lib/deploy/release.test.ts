import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkCurrent, deploy, rollBack } from "@/lib/deploy/release";
import { getCurrent, listReleases, type Store } from "@/lib/deploy/store";

let folder = "";
let store: Store;
const DAY = 86_400_000;
const NOW = Date.parse("2026-11-21T12:00:00Z");

beforeEach(() => {
  folder = mkdtempSync("/tmp/wubu-release-");
  store = { root: path.join(folder, "srv") };
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A site of one page and one stylesheet. */
function build(name: string): string {
  const out = path.join(folder, name);
  mkdirSync(path.join(out, "assets"), { recursive: true });
  writeFileSync(path.join(out, "index.html"), `<link href="/assets/site.${name}.css">`);
  writeFileSync(path.join(out, `assets/site.${name}.css`), name);
  return out;
}

const A = "aaaaaaaaaa";
const B = "bbbbbbbbbb";
const C = "cccccccccc";
const read = (file: string) => readFileSync(path.join(store.root, "current/site", file), "utf8");
const has = (file: string) => existsSync(path.join(store.root, "current/site", file));

test("a release is public, whole, with its manifest, and its id tells when and what", async () => {
  const id = await deploy(store, build(A), NOW);
  expect(id).toMatch(/^20261121T120000000Z-[0-9a-f]{10}$/);
  expect(await getCurrent(store)).toBe(id);
  expect(read("index.html")).toContain(A);
  expect(await checkCurrent(store)).toEqual([]);
});

test("pages opened before a release find their assets after it, for 30 days", async () => {
  await deploy(store, build(A), NOW);
  // A page may have been opened on the release's last day, however old the release is.
  await deploy(store, build(B), NOW + 40 * DAY);
  expect([has(`assets/site.${A}.css`), has(`assets/site.${B}.css`)]).toEqual([true, true]);
  expect(read("index.html")).toContain(B);
  await deploy(store, build(C), NOW + 69 * DAY);
  expect([has(`assets/site.${A}.css`), has(`assets/site.${B}.css`)]).toEqual([true, true]);
  await deploy(store, build(C), NOW + 71 * DAY);
  expect([has(`assets/site.${A}.css`), has(`assets/site.${B}.css`), has(`assets/site.${C}.css`)]).toEqual([false, true, true]);
});

test("going back brings the earlier pages and keeps the later assets", async () => {
  const first = await deploy(store, build(A), Date.now() - DAY);
  await deploy(store, build(B), Date.now());
  expect(await rollBack(store)).toBe(first);
  expect(read("index.html")).toContain(A);
  expect([has(`assets/site.${A}.css`), has(`assets/site.${B}.css`)]).toEqual([true, true]);
  expect(await checkCurrent(store)).toEqual([]);
});

describe("refuses", () => {
  test("a folder without a site, and leaves the public one", async () => {
    const id = await deploy(store, build(A), NOW);
    mkdirSync(path.join(folder, "empty"));
    await expect(deploy(store, path.join(folder, "empty"), NOW + 1)).rejects.toThrow("没有网站");
    expect(await getCurrent(store)).toBe(id);
  });

  test("to go back to a release that is damaged, or to none", async () => {
    await expect(rollBack(store)).rejects.toThrow("没有可以退回的版本");
    const first = await deploy(store, build(A), NOW);
    const second = await deploy(store, build(B), NOW + 1);
    writeFileSync(path.join(store.root, "releases", first, "site/index.html"), "");
    await expect(rollBack(store)).rejects.toThrow("index.html");
    expect(await getCurrent(store)).toBe(second);
  });

  test("a second deployment while one is running, but not after one that died", async () => {
    mkdirSync(store.root);
    symlinkSync(String(process.pid), path.join(store.root, ".lock"));
    await expect(deploy(store, build(A), NOW)).rejects.toThrow("另一次发布正在进行");
    rmSync(path.join(store.root, ".lock"));
    // No process has this id: it is above the kernel's limit.
    symlinkSync("99999999", path.join(store.root, ".lock"));
    await deploy(store, build(A), NOW);
    expect(existsSync(path.join(store.root, ".lock"))).toBe(false);
  });
});

test("finds a file of the public site that was changed or lost", async () => {
  await deploy(store, build(A), NOW);
  writeFileSync(path.join(store.root, "current/site/index.html"), "changed");
  rmSync(path.join(store.root, `current/site/assets/site.${A}.css`));
  expect(await checkCurrent(store)).toEqual([`assets/site.${A}.css`, "index.html"]);
});

test("keeps five releases and nothing unfinished", async () => {
  for (let day = 0; day < 8; day++) await deploy(store, build(A), NOW + day * DAY);
  mkdirSync(path.join(store.root, "releases/.half"));
  await deploy(store, build(B), NOW + 9 * DAY);
  expect(await listReleases(store)).toHaveLength(5);
  expect(readdirSync(path.join(store.root, "releases")).filter((name) => name.startsWith("."))).toEqual([]);
});
