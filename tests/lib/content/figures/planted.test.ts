import { describe, expect, test } from "vitest";
import { formatProblems } from "@/lib/content/problems";
import { messagesOf, problemsOf } from "./check";

/** Sentences the ledger bears out, and one wrong stroke in each. */
const PLANTED: [kind: string, right: string, wrong: string, message: string][] = [
  ["a wrong digit", "2023年起诉430余人。", "2023年起诉450余人。", "“450余人”在引用的依据里没有。"],
  ["万 for 亿", "涉案3500余万元。", "涉案3500余亿元。", "“3500余亿元”在引用的依据里没有。"],
  ["元 for 万元", "涉案3500余万元。", "涉案3500余元。", "“3500余元”在引用的依据里没有。"],
  ["a wrong year", "2023年起诉430余人。", "2021年起诉430余人。", "“2021年”在引用的依据里没有。"],
  ["a year that belongs to another figure", "2023年起诉430余人。", "2024年起诉430余人。", "“2024年”和“430余人”不在同一条依据里。"],
  ["a wrong day", "2023年11月30日公布。", "2023年11月29日公布。", "“2023年11月29日”在引用的依据里没有。"],
  ["an unknown telephone number", "拨12308问。", "拨12309问。", "“12309”在引用的依据里没有。"],
  ["a number that is like none", "拨96119问。", "拨96119问。", "“96119”在引用的依据里没有。"],
  ["a wrong article", "某法第三十一条写着。", "某法第三十二条写着。", "“第三十二条”在引用的依据里没有。"],
  ["an article of another law", "刑法第二百六十六条写着。", "刑法第三十一条写着。", "“第三十一条”在引用的依据里没有。"],
  ["a paragraph the article does not have", "某法第三十一条第二款写着。", "某法第三十一条第三款写着。", "“第三十一条第三款”在引用的依据里没有。"],
  ["a wrong document number", "法发〔2016〕32号写着。", "法发〔2016〕33号写着。", "“法发〔2016〕33号”在引用的依据里没有。"],
  ["a document of another court", "法发〔2016〕32号写着。", "法释〔2016〕32号写着。", "“法释〔2016〕32号”在引用的依据里没有。"],
  ["a wrong charge", "这是诈骗罪。", "这是敲诈勒索罪。", "罪名“敲诈勒索罪”在引用的依据里没有。"],
  ["a charge there is not", "这是诈骗罪。", "这是骗钱罪。", "不认识的罪名“这是骗钱罪”。"],
  ["a dropped 余", "涉案3500余万元。", "涉案3500万元。", "“3500万元”在引用的依据里没有。"],
  ["an added 余", "缴获手机37部。", "缴获手机37余部。", "“37余部”在引用的依据里没有。"],
  ["a dropped 近", "近3000人被骗。", "3000人被骗。", "“3000人”在引用的依据里没有。"],
  ["余 for 近", "近3000人被骗。", "3000余人被骗。", "“3000余人”在引用的依据里没有。"],
  ["a dropped 约", "约20人在逃。", "20人在逃。", "“20人”在引用的依据里没有。"],
  ["以下 for 以上", "三千元以上就够。", "三千元以下就够。", "“三千元以下”在引用的依据里没有。"],
  ["an exact term for a limit", "会判三年以下。", "会判三年。", "“三年”在引用的依据里没有。"],
  ["another special case", "“4·01”专案。", "“4·02”专案。", "“4·02”在引用的依据里没有。"],
  ["a title that is almost right", "看《关于甲的意见》。", "看《关于乙的意见》。", "引用的依据里没有《关于乙的意见》。"],
  ["law text that is almost right", "某法规定：“不得非法买卖、出租、出借电话卡”。", "某法规定：“不得非法买卖、出租电话卡”。", "引文和依据不是一字不差：“不得非法买卖、出租电话卡”。"],
  ["words of a law by heart", "会“处三年以下有期徒刑”。", "会“处三年以下的有期徒刑”。", "引文和依据不是一字不差：“处三年以下的有期徒刑”。"],
  ["a quotation that is almost right", "> 三千元就够。", "> 三千元就够了。", "引文和依据不是一字不差：“三千元就够了。”。"],
];

describe("each planted error is found, and the right sentence is not", () => {
  test.each(PLANTED)("%s", (_kind, right, wrong, message) => {
    if (right !== wrong) expect(messagesOf(right)).toEqual([]);
    expect(messagesOf(wrong)).toContain(message);
  });
});

describe("a prosecution is no conviction", () => {
  const stage = "提起公诉";

  test.each(["张某被判三年以下有期徒刑。", "法院一审判处张某三年以下有期徒刑。", "张某获刑。"])("%s", (text) => {
    expect(messagesOf(text, { stage }).join()).toContain("stage 是“提起公诉”，却写了");
  });

  test.each(["法院怎么判，没有写。", "起诉还不是判决。", "这样做可能被判三年以下有期徒刑。", "张某被起诉。"])("may say: %s", (text) => {
    expect(messagesOf(text, { stage })).toEqual([]);
  });

  test("people prosecuted are not given as convicted in any text", () => {
    expect(messagesOf("被判刑的有430余人。", { facts: "seed-9-f01" }).join()).toContain("判决");
  });
});

describe("what is written in another way is the same", () => {
  test.each(["3500多万元", "0.35余亿元", "三千五百余万元", "35000000余元"])("3500余万元 as %s", (amount) => {
    expect(messagesOf(`涉案${amount}。`)).toEqual([]);
  });

  test.each(["三千元就够。", "3000元以上。", "满三千元的。", "不到三千元也要报。", "0.3万元以上。"])("三千元以上 as: %s", (text) => {
    expect(messagesOf(text)).toEqual([]);
  });

  test.each(["某法第31条", "《中华人民共和国某法》第三十一条"])("第三十一条 as %s", (text) => {
    expect(messagesOf(`${text}写着。`)).toEqual([]);
  });

  test("a day by its month or its year", () => {
    expect(messagesOf("2023年11月公布，11月30日也行。")).toEqual([]);
  });
});

test("ways of speaking are no figures", () => {
  const text = "一步一步来，两个人一起看。三句话记住，第一问，三道题。一块儿走，几百块钱，两三万，同一年，前两年，千万别点。百分之百安全，二维码也一样，一小时，第二次。";
  expect(messagesOf(text)).toEqual([]);
});

test("the editor reads the sentence, the ids, and how to mend it", () => {
  expect(formatProblems(problemsOf("已经起诉430人。", { facts: "hl-110, seed-9-f01" }))).toMatchInlineSnapshot(`
    "内容有 1 处问题：

    content/guides/a.md
      第 13 行第 5 列：“430人”在引用的依据里没有。
        原句：已经起诉430人。
        查过的依据：hl-110、seed-9-f01
        原文：430人
        怎么改：依据里写的是“430余人”，余、近、约、以上和万、亿要一样。
        规则：content/README.md 的“正文”"
  `);
  expect(formatProblems(problemsOf("2024年破案29.4万起。", { facts: "hl-110" }))).toMatchInlineSnapshot(`
    "内容有 2 处问题：

    content/guides/a.md
      第 13 行第 1 列：“2024年”在引用的依据里没有。
        原句：2024年破案29.4万起。
        查过的依据：hl-110
        原文：2024年
        怎么改：没写错的话，把写着它的依据加进 facts：st-2024。
        规则：content/README.md 的“正文”
      第 13 行第 8 列：“29.4万起”在引用的依据里没有。
        原句：2024年破案29.4万起。
        查过的依据：hl-110
        原文：29.4万起
        怎么改：没写错的话，把写着它的依据加进 facts：st-2024。
        规则：content/README.md 的“正文”"
  `);
});

test("a number the entry has in another sense is explained as that", () => {
  expect(problemsOf("会判三年。")[0]?.fix).toContain("刑期带上");
});
