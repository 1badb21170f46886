import { describe, expect, test } from "vitest";
import { problemsOf } from "../figures/check";
import { validateContent } from "@/lib/content/validate";
import { GUIDE, LEDGER, source } from "../sample";

/** “rule：what was found”, without the sentence. */
const found = (text: string) => problemsOf(text).map(({ message, severity }) => `${severity ?? "error"} ${message.split("\n")[0]}`);

const sentence = (length: number) => `${"说".repeat(length - 1)}。`;

describe("length", () => {
  test("a sentence of 60 characters is in order, of 90 a warning, of 91 an error", () => {
    const warningsOf = (text: string) => validateContent([...LEDGER, source("guides/a.md", GUIDE.replace("把证据存好。", text))]).review.warnings.map(({ message }) => message.split("\n")[0]);
    expect(warningsOf(`\n\n${sentence(60)}`)).toEqual([]);
    expect(warningsOf(`\n\n${sentence(61)}`)).toEqual(["句子偏长：61 个字"]);
    expect(warningsOf(`\n\n${sentence(90)}`)).toEqual(["句子偏长：90 个字"]);
    expect(found(sentence(91))).toEqual(["error 句子太长：91 个字"]);
  });

  test("a paragraph of 160 characters is in order, of 161 an error", () => {
    const paragraph = (length: number) => sentence(50).repeat(3) + sentence(length - 150);
    expect(found(paragraph(160))).toEqual([]);
    expect(found(paragraph(161))).toEqual(["error 段落太长：161 个字"]);
  });
});

describe("words", () => {
  test.each(["上当", "贪心", "轻信", "不听劝", "幼稚", "防范意识薄弱"])("%s blames the reader", (word) => {
    expect(found(`他这是${word}了。`)).toEqual([`error 责怪的话：${word}`]);
  });

  test.each(["第一条叫不轻信。", "这不是贪心。", "别说他“太傻”。"])("%s blames nobody", (text) => expect(found(text)).toEqual([]));

  test.each(["切实", "进一步", "营造", "筑牢"])("%s is office language", (word) => {
    expect(found(`要${word}防线。`)).toEqual([`error 公文套话：${word}`]);
  });

  test("jargon that is nowhere explained is a warning", () => {
    const warnings = (text: string) => validateContent([...LEDGER, source("guides/a.md", GUIDE.replace("把证据存好。", text))]).review.warnings.map(({ message }) => message.split("\n")[0]);
    expect(warnings("他在水房里。")).toEqual(["没解释的行话：水房"]);
    expect(warnings("“水房”就是洗钱的窝点。")).toEqual([]);
    const glossary = source("glossary/a.md", "---\ntitle: 词汇\norder: 1\nfacts: [hl-110]\nreviewedOn: 2026-11-21\nreviewBy: 2027-05-21\n---\n\n## 洗钱窝点\n\n洗钱的地方。\n\n- 又叫：水房\n");
    expect(validateContent([...LEDGER, glossary, source("guides/a.md", GUIDE.replace("把证据存好。", "他在水房里。"))]).review.warnings).toEqual([]);
  });
});

describe("marks", () => {
  test.each([["挂断,别听。", "断,"], ["记住:别转。", "住:"], ["他说(假的)。", "说("], ["他说\"转\"。", "\""], ["等一下...。", "..."]])("%s has a half-width mark", (text, mark) => {
    expect(found(text).join()).toContain(`半角标点：${mark}`);
  });

  test("between Latin letters and digits they are in order", () => {
    expect(found("打+86-10-12308，说OK, thanks。")).toEqual([]);
  });

  test.each(["拨 110问。", "挂断 电话。"])("%s has a space too many", (text) => expect(found(text).join()).toContain("多余的空格"));

  test("Traditional characters are found", () => expect(found("这是詐騙。").join()).toContain("繁体字：詐"));
});

describe("what must never be published", () => {
  test.each([
    ["打13800138000。", "手机号 13800138000"],
    ["打0791-1234567。", "座机号 0791-1234567"],
    ["打400-123-4567。", "400 电话 400-123-4567"],
    ["加QQ号123456。", "邮箱"],
    ["写信到a@b.com。", "邮箱 a@b.com"],
    ["上www.example.com看。", "网址 www.example.com"],
    ["找某某律师事务所。", "律师广告 律师事务所"],
    ["本文来源于网络。", "转载页的残渣 本文来源于"],
    ["免责声明：仅供参考。", "转载页的残渣 免责声明"],
    ["当前所在：首页。", "转载页的残渣 当前所在"],
    ["扫码关注我们。", "转载页的残渣 扫码关注"],
    ["网络安全【5】要管。", "注码 【5】"],
    ["?翱稍诉性。", "乱码 翱稍"],
    ["图片", "报道的残渣 图片"],
  ])("%s", (text, expected) => {
    const list = found(text).filter((line) => line.includes("禁发内容")).join();
    expect(list).toContain(expected === "邮箱" ? "QQ号或微信号 QQ号123456" : expected);
  });

  test("the ledger's own numbers are in order", () => expect(found("境外打+86-10-12308。")).toEqual([]));
});

describe("promises", () => {
  test("what nobody can promise is an error, in a swindler's mouth it is not", () => {
    expect(found("报了警一定能追回。")).toEqual(["error 承诺结果：一定能追回"]);
    expect(found("报了警不一定能追回。")).toEqual([]);
    expect(found("他说“保证追回”，就是骗子。")).toEqual([]);
  });

  test("a check by video needs the remark that pictures can be false", () => {
    expect(found("打个视频核实一下。")).toEqual(["error 视频核实：视频核实"]);
    expect(found("打个视频核实一下。画面也可能是假的。")).toEqual([]);
  });

  test("96110 has no hours", () => expect(problemsOf("96110每天24小时都有人接。").map(({ message }) => message).join()).toContain("96110的时间：24小时"));
});

describe("copying", () => {
  const copied = "诈骗公私财物，数额较大的，处三年以下有期徒刑";

  test("25 characters of the ledger are too many, 22 are not", () => {
    expect(found("标题：对经认定的单位和个人可以限制业务。").join()).not.toContain("照抄");
    expect(found("2023年起诉430余人，涉案3500余万元，近3000人被骗。").join()).toContain("照抄：2023年起诉430余人，涉案3500余万元，近3000人被骗");
  });

  test("between quotation marks they are a quotation", () => {
    expect(found(`刑法写着“${copied}”。`).join()).not.toContain("照抄");
  });
});
