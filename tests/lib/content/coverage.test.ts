import { describe, expect, test } from "vitest";
import { parseCoverage } from "@/lib/content/coverage";
import { validateContent } from "@/lib/content/validate";
import { GUIDE, LEDGER, source } from "./sample";

const row = (number: number) => ({ row: number, document: "seed-4", item: "甲", words: ["把证据存好"], pages: ["/guides/a/"] });
const ALL = Array.from({ length: 40 }, (_, index) => row(index + 1));
const DOCUMENTS = source("facts/documents.json", JSON.stringify([{ id: "seed-4", title: "材料", publisher: "最高检", date: "2023", sources: ["src-a"] }]));
const file = (rows: unknown[]) => source("coverage.json", JSON.stringify(rows));

/** The list an editor would read. */
function problemsOf(rows: unknown[]): string {
  try {
    validateContent([...LEDGER, DOCUMENTS, source("guides/a.md", GUIDE), file(rows)]);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}

test("forty rows whose words stand on their pages are in order", () => {
  expect(problemsOf(ALL)).toBe("");
  expect(parseCoverage(file([...ALL].reverse())).value.map(({ row: number }) => number)).toEqual(ALL.map(({ row: number }) => number));
});

test("an unknown address, an unknown document, a lost fact and a missing row are each explained", () => {
  expect(problemsOf([{ ...row(1), pages: ["/guides/none/"] }, { ...row(2), document: "seed-9" }, { ...row(3), words: ["430余人"] }, ...ALL.slice(3)])).toMatchInlineSnapshot(`
    "内容有 3 处问题：

    content/coverage.json
      第 1 行：站内没有这个地址：/guides/none/
        怎么改：写成 /cases/yiwu-miandan/ 这样，前后都有斜杠；看看文件名有没有写错。
        规则：content/README.md 的“两张表”
      第 2 行：没有编号为 seed-9 的材料。
        怎么改：写 content/facts/documents.json 里有的编号。
        规则：content/README.md 的“两张表”
      第 3 行：“430余人”在 /guides/a/ 里找不到。
        怎么改：这是五份材料里必须留下的内容：在文章里补上，或者照文章现在的写法改这里。
        规则：content/README.md 的“两张表”"
  `);
  expect(problemsOf(ALL.slice(1))).toContain("第 1 行：缺少这一行。");
  expect(problemsOf([...ALL, row(7)])).toContain("第 7 行：写了 2 次。");
});

describe("a row not in its form", () => {
  test.each([
    ["an unknown field", { ...row(1), colour: "红" }, "没有这个字段"],
    ["a number that is none of the list's", { ...row(1), row: 41 }, "应为 1–40 的整数"],
    ["no words", { ...row(1), words: [] }, "至少写一个"],
    ["no pages", { ...row(1), pages: [] }, "至少写一个"],
  ])("%s is refused", (_name, broken, message) => {
    expect(problemsOf([broken, ...ALL.slice(1)])).toContain(message);
  });
});

test("a word that stands only among the aliases, which readers do not see, is missing", () => {
  const hidden = GUIDE.replace("facts:", "aliases: [反诈进校园]\nfacts:");
  expect(() => validateContent([...LEDGER, DOCUMENTS, source("guides/a.md", hidden), file([{ ...row(1), words: ["反诈进校园"] }, ...ALL.slice(1)])])).toThrow("“反诈进校园”在 /guides/a/ 里找不到");
});
