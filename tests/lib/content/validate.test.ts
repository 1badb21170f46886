import { describe, expect, test } from "vitest";
import { validateContent } from "@/lib/content/validate";
import type { SourceFile } from "@/lib/content/source-text";
import { GUIDE, LEDGER, source } from "./sample";

/** The list an editor would read. */
function problemsOf(...files: SourceFile[]): string {
  try {
    validateContent([...LEDGER, ...files]);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}

const guide = (text: string, file = "guides/a.md") => problemsOf(source(file, text));
const replaced = (from: string, to: string) => guide(GUIDE.replace(from, to));

test("accepts a text in which nothing is wrong", () => {
  const { articles } = validateContent([...LEDGER, source("guides/a.md", GUIDE)]);
  expect(articles.map(({ url, title, facts }) => ({ url, title, facts }))).toEqual([{ url: "/guides/a/", title: "被骗之后怎么办", facts: ["hl-110"] }]);
});

test("reports every problem of every file in one list, by file and line", () => {
  const files = [
    source("guides/a.md", GUIDE.replace("summary:", "sumary:").replace("reviewBy: 2027-05-21", "reviewBy: 2027-02-30")),
    source("guides/b.md", GUIDE.replace("被骗之后怎么办", "别的标题").replace("先打110再说别的", "别的建议").replace("tel:110", "tel:120")),
  ];
  expect(problemsOf(...files)).toMatchInlineSnapshot(`
    "内容有 3 处问题：

    content/guides/a.md
      第 4 行第 1 列 sumary：没有这个字段。
        原文：sumary
        怎么改：是不是想写 summary？
        规则：content/README.md 的“文件开头的字段”
      第 8 行第 11 列 reviewBy：应为下次核对的日期，写成 2026-11-21 这样，并且真有这一天。
        原文：2027-02-30
        怎么改：改成真有的一天：年四位，月和日两位，中间用半角短横线。
        规则：content/README.md 的“文件开头的字段”

    content/guides/b.md
      第 13 行第 10 列：台账里没有电话 120。
        原文：tel:120
        怎么改：只写 content/facts/hotlines.json 里有的电话。
        规则：content/README.md 的“链接和电话”"
  `);
});

describe("front matter", () => {
  test("names a key written twice, with its line", () => {
    expect(replaced("facts: [hl-110]", "facts: [hl-110]\nfacts: [hl-110]")).toMatchInlineSnapshot(`
      "内容有 1 处问题：

      content/guides/a.md
        第 6 行第 1 列：同一个字段写了两次。
          原文：facts: [hl-110]
          怎么改：只留一个，删掉另一个。
          规则：content/README.md 的“文件开头的字段”"
    `);
  });

  test("explains broken YAML, also the second time it is read", () => {
    const broken = GUIDE.replace("title: 被骗之后怎么办", "title: “a”: b: [");
    expect(guide(broken)).toBe(guide(broken));
    expect(guide(broken)).toMatchInlineSnapshot(`
      "内容有 1 处问题：

      content/guides/a.md
        第 2 行第 1 列：这一行起，字段的格式不对。
          原文：title: “a”: b: [
          怎么改：每行写“名称: 内容”，冒号用半角，后面空一格；内容里有冒号、引号、# 或 [ ] 时，整个内容用单引号括起来。
          规则：content/README.md 的“文件开头的字段”"
    `);
  });

  test("never runs ---js front matter", () => {
    const program = `---js\n{ title: (globalThis.wasRun = true, "x") }\n---\n\n## a\n\nb\n`;
    expect(guide(program)).toMatchInlineSnapshot(`
      "内容有 1 处问题：

      content/guides/a.md
        第 1 行第 1 列：开头写成了程序（如 ---js），本站只认 YAML 字段。
          原文：---js
          怎么改：第一行只写 ---，不写别的。
          规则：content/README.md 的“文件开头的字段”"
    `);
    expect("wasRun" in globalThis).toBe(false);
  });

  test.each(["json", "coffee", "toml", "ruby"])("refuses ---%s", (language) => {
    expect(guide(`---${language}\n{}\n---\n\n## a\n\nb\n`)).toContain("第一行只写 ---");
  });

  test("says so when the closing dashes are missing", () => {
    expect(guide("---\ntitle: 没有结尾\n")).toContain("文件开头没有完整的字段");
  });

  test("refuses a day that does not exist", () => {
    expect(replaced("reviewedOn: 2026-11-21", "reviewedOn: 2026-02-30")).toMatchInlineSnapshot(`
      "内容有 1 处问题：

      content/guides/a.md
        第 7 行第 13 列 reviewedOn：应为最后核对的日期，写成 2026-11-21 这样，并且真有这一天。
          原文：2026-02-30
          怎么改：改成真有的一天：年四位，月和日两位，中间用半角短横线。
          规则：content/README.md 的“文件开头的字段”"
    `);
  });

  test("refuses a next review that is not after the last", () => {
    expect(replaced("reviewBy: 2027-05-21", "reviewBy: 2026-11-21")).toContain("下次核对应晚于最后核对");
  });

  test("asks for a missing summary", () => {
    expect(guide(GUIDE.replace(/summary: .*\n/, ""))).toMatchInlineSnapshot(`
      "内容有 1 处问题：

      content/guides/a.md
        summary：缺少这个字段。应为摘要，20–90 个字。
          怎么改：在开头的字段里加一行“summary: ……”。
          规则：content/README.md 的“文件开头的字段”"
    `);
  });

  test("asks for quotation marks when YAML reads a number", () => {
    expect(replaced("title: 被骗之后怎么办", "title: 12381")).toContain("数字要用单引号括起来");
  });

  test("lists the fields there are when one is far from all of them", () => {
    expect(replaced("title:", "colour: 红\ntitle:")).toMatchInlineSnapshot(`
      "内容有 1 处问题：

      content/guides/a.md
        第 2 行第 1 列 colour：没有这个字段。
          原文：colour
          怎么改：删掉它。这里可以写的字段：facts、reviewedOn、reviewBy、title、advice、summary、aliases、tags、related、audio、publishedOn、reviewedBy、draft、verdict、readers。
          规则：content/README.md 的“文件开头的字段”"
    `);
  });
});

describe("citations", () => {
  test("an article without facts is refused", () => {
    expect(replaced("facts: [hl-110]", "facts: []")).toContain("至少写 1 个");
  });

  test("an unknown id is refused", () => {
    expect(replaced("facts: [hl-110]", "facts: [hl-111]")).toMatchInlineSnapshot(`
      "内容有 3 处问题：

      content/guides/a.md
        第 3 行第 11 列 advice：“110”在引用的依据里没有。
          原句：先打110再说别的
          查过的依据：（没有）
          原文：110
          怎么改：没写错的话，把写着它的依据加进 facts：hl-110。
          规则：content/README.md 的“文件开头的字段”
        第 5 行第 9 列 facts：台账里没有 hl-111。
          原文：hl-111
          怎么改：改成 content/facts/ 里有的编号，或先把事实和来源加进台账。
          规则：content/README.md 的“文件开头的字段”
        第 13 行第 5 列：“110”在引用的依据里没有。
          原句：马上拨110。
          查过的依据：（没有）
          原文：110
          怎么改：没写错的话，把写着它的依据加进 facts：hl-110。
          规则：content/README.md 的“正文”"
    `);
  });

  test.each(["hl-secret", "hl-rumour"])("%s, which may not be published, is refused", (id) => {
    expect(replaced("facts: [hl-110]", `facts: [hl-110, ${id}]`)).toContain(`${id} 标着不能发布`);
  });

  test("a law is quoted by id, and the id must be cited", () => {
    expect(replaced("把证据存好。", "把证据存好。\n\n> law-x-1")).toContain("引用了 law-x-1，但 facts 里没有它");
  });

  test("a paragraph the law does not have is refused", () => {
    expect(guide(GUIDE.replace("[hl-110]", "[hl-110, law-x-1]").replace("把证据存好。", "把证据存好。\n\n> law-x-1 第三款"))).toContain("某法第一条只有 2 款");
  });
});

describe("body", () => {
  test("an empty body is refused", () => {
    expect(guide(`${GUIDE.split("---\n\n")[0]}---\n`)).toContain("正文是空的");
  });

  test("HTML is refused with its line", () => {
    expect(replaced("把证据存好。", '把证据存好。\n\n<img src=x onerror="alert(1)">')).toMatchInlineSnapshot(`
      "内容有 1 处问题：

      content/guides/a.md
        第 19 行第 1 列：正文里有 HTML：<img src=x onerror="alert(1)">
          原文：<img src=x onerror="alert(1)">
          怎么改：删掉它，只用 Markdown。尖括号要写就用全角 ＜ ＞。
          规则：content/README.md 的“正文”"
    `);
  });

  test("a heading of the first level is refused", () => {
    expect(replaced("## 再做什么", "# 再做什么")).toContain("一级标题");
  });

  test("a dead internal link is refused", () => {
    expect(replaced("(#先做什么)", "(/types/none/)")).toContain("站内没有这个地址：/types/none/");
  });

  test("a dead fragment is refused", () => {
    expect(replaced("(#先做什么)", "(#没有这一节)")).toContain("本页 没有“没有这一节”这一节");
  });

  test("a link to a site that is no registered source is refused", () => {
    expect(replaced("(#先做什么)", "(https://evil.example/)")).toContain("外部网址没有登记");
    expect(replaced("(#先做什么)", "(https://example.org/a)")).toBe("");
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "//evil.example/", "types/nfc"])("the address %s is refused", (url) => {
    expect(replaced("(#先做什么)", `(${url})`)).toContain("站内没有这个地址");
  });
});

describe("files", () => {
  test.each(["guides/被骗.md", "guides/Upper.md", "guides/a_b.md", "guides/a.txt", "a.md", "news/a.md", "guides/a/b.md"])("the name %s is refused", (file) => {
    expect(guide(GUIDE, file)).toContain("文件放的位置或名字不对");
  });

  test("two articles with one title are refused", () => {
    expect(problemsOf(source("guides/a.md", GUIDE), source("guides/b.md", GUIDE))).toContain("标题“被骗之后怎么办”和 content/guides/a.md 一样");
  });

  test("a file of 200 KB is refused", () => {
    expect(guide(GUIDE + "字".repeat(70_000))).toContain("最大 64 KB");
  });

  test("a line of 5,000 characters is refused", () => {
    expect(guide(GUIDE + "字".repeat(5_000))).toContain("最多 4000 个");
  });

  test("a symbolic link is refused", () => {
    expect(problemsOf({ file: "guides/a.md", bytes: new Uint8Array(), isSymlink: true })).toContain("符号链接");
  });

  test("a byte order mark is refused", () => {
    expect(guide(`\uFEFF${GUIDE}`)).toContain("BOM");
  });

  test("bytes that are not UTF-8 are refused", () => {
    expect(problemsOf(source("guides/a.md", new Uint8Array([0x2d, 0xff, 0xfe])))).toContain("不是 UTF-8");
  });

  test.each(["\u202e", "\u200b", "\u2066", "\u00ad", "\u0000"])("the invisible character %j is refused", (character) => {
    expect(replaced("把证据存好。", `把${character}证据存好。`)).toContain("看不见的字符 U+");
  });
});

describe("ledger", () => {
  test("broken JSON, a double id and an unknown source are each explained", () => {
    const [sources, , laws] = LEDGER as [SourceFile, SourceFile, SourceFile];
    const law = new TextDecoder().decode(laws.bytes).slice(1, -1);
    const files = [sources, source("facts/laws.json", `[${law},${law.replace("src-a", "src-b")}]`), source("facts/hotlines.json", "[{]")];
    expect(() => validateContent(files)).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: 内容有 3 处问题：

      content/facts/hotlines.json
        JSON 格式不对：Expected property name or '}' in JSON at position 2
          怎么改：多半是少了或多了一个逗号、引号或括号。
          规则：content/README.md 的“依据和来源”

      content/facts/laws.json
        law-x-1：这个编号已经用过了。
          怎么改：换一个编号，或删掉重复的一条。
          规则：content/README.md 的“依据和来源”
        law-x-1 › sources：没有编号为 src-b 的来源。
          怎么改：改成 content/facts/sources.json 里有的编号，或先把来源加进去。
          规则：content/README.md 的“依据和来源”]
    `);
  });

  test("a file of an unknown kind is refused", () => {
    expect(problemsOf(source("facts/rumours.json", "[]"))).toContain("不认识的台账文件");
  });
});
