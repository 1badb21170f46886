import { describe, expect, test } from "vitest";
import { findHeadingProblems, parseBody } from "@/lib/content/body";
import { parseTypeBody } from "@/lib/content/type-body";

const BODY = `## 他们会这样说

- “你涉嫌洗钱。”——吓你。

## 套路三步

1. 甲
2. 乙
3. 丙

## 你可以这样回

- “我先挂了。”

## 现在就做

1. 打110。

## 法律怎么说

是犯罪。

## 练一练

### 怎么办？

- [ ] 转
- [x] 不转

因为没有安全账户。

### 二？

- [x] 甲
- [ ] 乙

说明二。

### 三？

- [x] 甲
- [ ] 乙

说明三。
`;

const messages = (body: string) => parseTypeBody("types/a.md", parseBody(body, 1).blocks).problems.map(({ line, message }) => `${line} ${message}`);

test("reads the fixed parts of a scam page", () => {
  const { value, problems } = parseTypeBody("types/a.md", parseBody(BODY, 1).blocks);
  expect(problems).toEqual([]);
  expect(value).toMatchObject({ lines: [{ quote: "你涉嫌洗钱。", trick: "吓你。" }], steps: ["甲", "乙", "丙"], replies: ["“我先挂了。”"], actions: ["打110。"] });
  expect(value.questions[0]).toEqual({ question: "怎么办？", options: [{ text: "转", isRight: false }, { text: "不转", isRight: true }], why: "因为没有安全账户。" });
});

describe("says which part is not in its form, and on which line", () => {
  test("a line without its trick", () => {
    expect(messages(BODY.replace("——吓你。", ""))).toEqual(["3 这一条应写成：“骗子的话”——耍的花招。"]);
  });

  test("two steps instead of three", () => {
    expect(messages(BODY.replace("3. 丙\n", ""))).toEqual(["5 “套路三步”有 2 条，应为 3 条。"]);
  });

  test("a question with two right answers", () => {
    expect(messages(BODY.replace("- [ ] 转", "- [x] 转"))).toEqual(["25 这道题的写法不对。"]);
  });

  test("a question without a reason", () => {
    expect(messages(BODY.replace("说明二。\n", ""))).toEqual(["32 这道题的写法不对。"]);
  });
});

describe("headings", () => {
  const headings = (body: string) => findHeadingProblems("types/a.md", "types", parseBody(body, 1)).map(({ message }) => message);

  test("the optional ones may be left out", () => {
    expect(headings(BODY)).toEqual([]);
  });

  test("a missing, an unknown and a misplaced one are named", () => {
    expect(headings(BODY.replace("## 现在就做", "## 马上做"))).toEqual(["缺少小标题“## 现在就做”。", "不认识的小标题“马上做”。"]);
    expect(headings(`## 练一练\n\n练。\n\n${BODY}`)).toContain("小标题“他们会这样说”的顺序不对，或写了两次。");
  });
});
