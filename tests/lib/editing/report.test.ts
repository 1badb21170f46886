import { expect, test } from "vitest";
import { formatReport } from "@/lib/editing/report";
import type { Problem } from "@/lib/content";

const error: Problem = { file: "types/nfc.md", line: 3, column: 9, field: "advice", text: "50%:快\n点", message: "应为一句建议。", fix: "删短。", rule: "文件开头的字段" };
const warning: Problem = { file: "cases/a.md", line: 7, column: 1, message: "标点、空格或符号可以自动改。", fix: "自动改。", severity: "warning", rule: "标点和空格" };
const summary = "骗局 26 篇";

test("GitHub's form names file, line and column, and escapes what would break the line", () => {
  expect(formatReport("github", { problems: [error, warning], summary })).toMatchInlineSnapshot(`
    "::warning file=content/cases/a.md,line=7,col=1,title=标点和空格::标点、空格或符号可以自动改。%0A怎么改：自动改。%0A规则：content/README.md#标点和空格
    ::error file=content/types/nfc.md,line=3,col=9,title=advice::应为一句建议。%0A原文：50%25:快%0A点%0A怎么改：删短。%0A规则：content/README.md#文件开头的字段
    内容有 1 处问题，另有 1 处提醒。"
  `);
});

test("for a person: errors and warnings are told apart", () => {
  expect(formatReport("text", { problems: [error, warning], summary })).toMatchInlineSnapshot(`
    "内容有 1 处问题，另有 1 处提醒：

    content/cases/a.md
      （提醒）第 7 行第 1 列：标点、空格或符号可以自动改。
        怎么改：自动改。
        规则：content/README.md 的“标点和空格”

    content/types/nfc.md
      第 3 行第 9 列 advice：应为一句建议。
        原文：50%:快
    点
        怎么改：删短。
        规则：content/README.md 的“文件开头的字段”"
  `);
});

test("warnings alone: the content is in order", () => {
  expect(formatReport("text", { problems: [warning], summary })).toContain("内容没有问题：骗局 26 篇。另有 1 处提醒。");
  expect(formatReport("markdown", { problems: [warning], summary })).toContain("### ✓ 内容检查通过，有 1 处提醒");
});

test("GitLab's form is JSON with path and line", () => {
  const [first] = JSON.parse(formatReport("gitlab", { problems: [error], summary })) as { location: unknown; severity: string }[];
  expect(first).toMatchObject({ severity: "major", location: { path: "content/types/nfc.md", lines: { begin: 3 } } });
});

test("a comment cannot be made to mention people or show pictures", () => {
  const report = formatReport("markdown", { problems: [{ ...error, message: "外部网址没有登记：![](https://evil.example/x.png) @someone" }], summary });
  expect(report).not.toMatch(/(?<!\\)!\[|(?<!\\)@someone/);
});

test("a comment stays short however many problems there are", () => {
  const problems = Array.from({ length: 100 }, (_, index) => ({ ...error, line: index + 1 }));
  const report = formatReport("markdown", { problems, summary });
  expect(report).toContain("还有 70 处");
  expect(report.split("\n").length).toBeLessThan(45);
});
