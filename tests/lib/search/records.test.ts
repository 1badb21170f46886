import { expect, test } from "vitest";
import { getContent } from "@/lib/content";
import { toSearchRecords, toSynonyms } from "@/lib/search/records";

const content = await getContent();
const records = toSearchRecords(content);

test("every article, every word of the glossary and the page of figures has a record of its own", () => {
  const words = content.glossary.flatMap(({ terms }) => terms);
  expect(records).toHaveLength(content.articles.length + words.length + 1);
  expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
});

test("the page of figures is found by any of them", () => {
  expect(records.find(({ url }) => url === "/data/")?.body).toContain("59.4万起");
});

test("an article that quotes a law is found by its number and its words", () => {
  const article = records.find(({ url }) => url === "/laws/bangxin-yanyin/");
  expect(article?.headings).toContain("刑法第二百八十七条之二");
  expect(article?.body).toContain("明知他人利用信息网络实施犯罪");
});

test("every group of synonyms has a word and its other names", () => {
  expect(toSynonyms(content).every((group) => group.length > 1)).toBe(true);
});
