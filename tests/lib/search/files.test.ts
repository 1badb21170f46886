import { expect, test } from "vitest";
import { openIndex } from "@/lib/search/files";

const MANIFEST = JSON.stringify({ release: "r", sections: [], count: 0, cardsPerFile: 8, common: [], layout: { often: "", shards: "" }, hasWording: true });

/** An index of as many files as one asks for, all empty. */
async function openEmpty() {
  const log: string[] = [];
  const files = await openIndex((name) => {
    log.push(name);
    return Promise.resolve(new TextEncoder().encode(name === "manifest.json" ? MANIFEST : "[]").buffer);
  });
  return { files, log };
}

test("a file is read once as long as it is kept", async () => {
  const { files, log } = await openEmpty();
  await files.loadCards(0);
  await files.loadCards(0);
  expect(log).toEqual(["manifest.json", "c0.r.json"]);
});

test("of a large index only the files used last are kept", async () => {
  const { files, log } = await openEmpty();
  for (let i = 0; i < 1000; i++) {
    await files.loadCards(i);
    await files.loadWording?.();
  }
  const before = log.length;
  await files.loadWording?.();
  await files.loadCards(999);
  await files.loadCards(900);
  expect(log.length).toBe(before);
  await files.loadCards(0);
  await files.loadCards(800);
  expect(log.slice(before)).toEqual(["c0.r.json", "c800.r.json"]);
});

test("the table of Traditional characters is read when it is asked for, and once", async () => {
  const log: string[] = [];
  const files = await openIndex((name) => {
    log.push(name);
    return Promise.resolve(new TextEncoder().encode(name === "manifest.json" ? MANIFEST : '"騙骗詐诈"').buffer);
  });
  expect(log).toEqual(["manifest.json"]);
  expect([...(await files.loadFold())]).toEqual([["騙", "骗"], ["詐", "诈"]]);
  await files.loadFold();
  expect(log).toEqual(["manifest.json", "fold.r.json"]);
});
