import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Content } from "@/lib/content";
import { SHARE_FILES } from "@/lib/share/addresses";
import { buildPictures } from "@/lib/share/pictures";
import { content, getArticle } from "./real";

let cache = "";
beforeAll(async () => {
  cache = await mkdtemp(path.join(os.tmpdir(), "pictures-"));
});
afterAll(() => rm(cache, { recursive: true, force: true }));

const [first, second] = [getArticle("types/nfc"), getArticle("cases/yiwu-miandan")];
const withArticles = (articles: Content["articles"]): Content => ({ ...content, articles });

test("an article that changed is drawn anew, and only that one", async () => {
  expect((await buildPictures(withArticles([first, second]), cache)).drawn).toBe(2 * SHARE_FILES.length);
  const before = await buildPictures(withArticles([first, second]), cache);
  expect(before.drawn).toBe(0);
  const after = await buildPictures(withArticles([first, { ...second, title: "换了一个标题" }]), cache);
  expect(after.drawn).toBe(SHARE_FILES.length);
  for (const [address, bytes] of after.files) expect(Buffer.compare(bytes, before.files.get(address) ?? new Uint8Array()) === 0, address).toBe(!/poster|card|square/.test(address) || address.includes("/nfc/"));
});

test("what no picture shows draws nothing anew", async () => {
  expect((await buildPictures(withArticles([first, { ...second, summary: "换了一句摘要，图片上没有它。" }]), cache)).drawn).toBe(0);
});
