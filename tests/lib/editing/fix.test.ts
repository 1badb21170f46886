import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { findFixable, fixText } from "@/lib/editing/fix";

const FRONT = "---\ntitle: 题\n---\n\n";
/** A body as it is after mending. */
const body = (text: string) => fixText(`${FRONT}${text}\n`).slice(FRONT.length).trimEnd();
const field = (line: string) => fixText(`---\n${line}\n---\n\n正文。\n`).split("\n")[1];

describe("punctuation and spaces", () => {
  test.each([
    ["他说:把钱转过来,马上!", "他说：把钱转过来，马上！"],
    ["是骗子吗?是.", "是骗子吗？是。"],
    ['叫你转到"安全账户"', "叫你转到“安全账户”"],
    ["叫你转到「安全账户」", "叫你转到“安全账户”"],
    ["先停下(不要转账)再问", "先停下（不要转账）再问"],
    ["打 110 问，用 App 查", "打110问，用App查"],
    ["打１１０", "打110"],
    ["等等。。。再说...", "等等……再说……"],
    ["“先交钱”--这是骗局", "“先交钱”——这是骗局"],
    ["马上打[110](tel:110),再看", "马上打[110](tel:110)，再看"],
  ])("%s → %s", (before, after) => expect(body(before)).toBe(after));

  test.each(["时间是12:30", "1,000元", "3.5万元", "https://example.org/a,b", "`a, 中`", "WeChat Pay 和", "2019-2020年", "A. 甲", "**重要**的话"])("leaves %s alone", (text) => {
    expect(body(text)).toBe(text.replace("Pay 和", "Pay和"));
  });

  test("never changes a quotation", () => {
    expect(body('> law-fz-31\n\n> 原文,"照抄" 1 次。')).toBe('> law-fz-31\n\n> 原文,"照抄" 1 次。');
  });

  test("never changes code or an address", () => {
    expect(body("```\n转账,马上\n```\n\n[看](/types/nfc/#他说:转账,马上)")).toBe("```\n转账,马上\n```\n\n[看](/types/nfc/#他说:转账,马上)");
  });
});

describe("marks", () => {
  test.each([
    ["##先做什么", "## 先做什么"],
    ["＃＃ 先做什么", "## 先做什么"],
    ["* 一条\n* 两条", "- 一条\n- 两条"],
    ["• 一条", "- 一条"],
    ["-一条", "- 一条"],
    ["1、挂断。\n2、报警。", "1. 挂断。\n2. 报警。"],
    ["1)挂断", "1. 挂断"],
    ["- [X]不转", "- [x] 不转"],
    ["- []转", "- [ ] 转"],
    ["甲   \n\n\n\n乙", "甲\n\n乙"],
  ])("%j → %j", (before, after) => expect(body(before)).toBe(after));

  test.each(["*重要*的事", "**重要**的事", "-5度", "2022年的事", "---"])("leaves %s alone", (text) => expect(body(text)).toBe(text));
});

describe("fields", () => {
  test.each([
    ["title：冒充公检法", "title: 冒充公检法"],
    ["title:冒充公检法", "title: 冒充公检法"],
    ["summary: 他说:转账,马上", "summary: 他说：转账，马上"],
    ["aliases: 【甲，乙、丙】", "aliases: [甲, 乙, 丙]"],
    ["facts: [law-fz-31，hl-110]", "facts: [law-fz-31, hl-110]"],
    ["reviewedOn: 2026/1/5", "reviewedOn: 2026-01-05"],
    ["reviewBy: 2027年5月21日", "reviewBy: 2027-05-21"],
  ])("%s → %s", (before, after) => expect(field(before)).toBe(after));

  test.each(["title: '12381'", 'aliases: ["a,b", 乙]', "order: 1", "stage: 提起公诉 # 别改,"])("leaves %s alone", (line) => expect(field(line)).toBe(line));
});

test("a file that does not begin with fields is left as it is but for its end", () => {
  expect(fixText("没有字段,就不动")).toBe("没有字段,就不动\n");
});

test("before and after of a text with everything wrong", async () => {
  const before = readFileSync(path.join(import.meta.dirname, "before.md"), "utf8");
  await expect(fixText(before)).toMatchFileSnapshot("after.md");
  expect(fixText(fixText(before))).toBe(fixText(before));
});

test("what can be mended is told by line, with the words that change", () => {
  expect(findFixable("guides/a.md", `${FRONT}打 110 问,再说。\n`).map(({ line, column, text, severity, fix }) => ({ line, column, text, severity, fix }))).toMatchInlineSnapshot(`
    [
      {
        "column": 2,
        "fix": "改成“打110问，再说。”；或运行 npm run check -- --fix 自动改。",
        "line": 5,
        "severity": "warning",
        "text": "打 110 问,再说",
      },
    ]
  `);
});

test("every real text is in order already, and stays as it is", () => {
  const content = path.resolve("content");
  const files = readdirSync(content, { recursive: true, encoding: "utf8" }).filter((file) => file.includes(path.sep) && file.endsWith(".md"));
  expect(files.length).toBeGreaterThan(70);
  for (const file of files) expect(findFixable(file, readFileSync(path.join(content, file), "utf8")), file).toEqual([]);
});
