import { expect, test } from "vitest";
import { getContent, type Content } from "@/lib/content";
import { learnCheck } from "@/lib/ship/check-files";
import { buildSearchFiles, learnSearch } from "@/lib/ship/search-files";

const content = await getContent();
const forgetful: Content = { ...content, learnt: { search: null, check: null } };

/** Questions may be newer than what was learnt of them: then a build learns them itself, and nothing is compared. */
test("content/learnt is what learning from content/ gives: if not, npm run learn", { timeout: 120_000 }, () => {
  const fresh = { search: learnSearch(forgetful), check: learnCheck(forgetful) };
  if (content.learnt.search?.key === fresh.search.key) expect(content.learnt.search).toEqual(fresh.search);
  if (content.learnt.check?.key === fresh.check.key) expect(content.learnt.check).toEqual(fresh.check);
});

test("the index is made with what is kept, not learnt again", () => {
  const bytes = Uint8Array.of(1, 2, 3);
  const files = buildSearchFiles({ ...content, learnt: { search: { ...learnSearch(content), bytes }, check: null } });
  const wording = [...files].find(([name]) => name.includes("wording"))?.[1] as Uint8Array;
  expect(wording.slice(-bytes.length)).toEqual(bytes);
});

test("what is kept is used, not learnt again", () => {
  const search = { ...learnSearch(content), bytes: Uint8Array.of(7) };
  const check = { ...learnCheck(content), bytes: Uint8Array.of(8) };
  const kept: Content = { ...content, learnt: { search, check } };
  expect(learnSearch(kept)).toBe(search);
  expect(learnCheck(kept)).toBe(check);
});

test("other questions are learnt anew", () => {
  const other: Content = { ...content, asked: content.asked.slice(0, 300), lexicon: { ...content.lexicon, examples: [] } };
  const learnt = learnSearch(other);
  expect(learnt.key).not.toBe(content.learnt.search?.key);
  expect(learnt.pages.length).toBeLessThan(content.learnt.search?.pages.length ?? 0);
});
