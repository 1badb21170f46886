import { expect, test } from "vitest";
import { createMemory } from "@/lib/content/memory";
import { inspectContent } from "@/lib/content/validate";
import { GUIDE, LEDGER, source } from "./sample";

const files = (guide: string) => [...LEDGER, source("guides/a.md", guide), source("share/guides/a.md", "---\nshort: 先打110，别的以后再说。\n---\n")];

test("what was read before is what would be read now", () => {
  const remember = createMemory();
  const first = inspectContent(files(GUIDE), { remember });
  const second = inspectContent(files(GUIDE), { remember });
  expect(second).toEqual(inspectContent(files(GUIDE)));
  expect(second.content.articles[0]).toBe(first.content.articles[0]);
});

test("a file that was saved is read anew, with its problems, and so are those it gets back", () => {
  const remember = createMemory();
  const messages = (guide: string) => inspectContent(files(guide), { remember }).problems.map(({ message }) => message);
  expect(messages(GUIDE)).toEqual([]);
  expect(messages(GUIDE.replace("summary:", "sumary:"))).toContain("没有这个字段。");
  expect(messages(GUIDE)).toEqual([]);
  expect(inspectContent(files(GUIDE.replace("被骗之后怎么办", "改过的标题")), { remember }).content.articles.map(({ title }) => title)).toEqual(["改过的标题"]);
});

test("a file that is gone is gone", () => {
  const remember = createMemory();
  inspectContent(files(GUIDE), { remember });
  expect(inspectContent(LEDGER, { remember }).content.articles).toEqual([]);
});
