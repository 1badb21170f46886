import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { readContent } from "@/lib/content";
import { readSnapshot, writeSnapshot } from "@/lib/content/snapshot";

const folder = await mkdtemp(path.join(tmpdir(), "wubu-snapshot-"));
afterAll(() => rm(folder, { recursive: true }));

test("the whole of content/ comes back as it was", async () => {
  const content = await readContent();
  const file = path.join(folder, "new/content.bin");
  await writeSnapshot(file, content);
  const again = await readSnapshot(file);
  expect(again).toEqual(content);
  // A view asks which of an article's nodes its blocks are made of: they are the same ones, not copies.
  const body = again.articles[0]?.body;
  expect(body?.tree.children).toContain(body?.blocks[0]?.nodes[0]);
});

test("whoever reads first waits", async () => {
  const file = path.join(folder, "later.bin");
  const content = await readContent();
  const reading = readSnapshot(file);
  await writeSnapshot(file, content);
  expect((await reading).articles).toHaveLength(content.articles.length);
});
