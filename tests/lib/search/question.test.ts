import { expect, test } from "vitest";
import { fold, looksTraditional, mendQuestion, nameLinks, readQuestion } from "@/lib/search/question";
import { getSyllableId } from "@/lib/search/syllables";

const toNumbers = (pair: string) => pair.split("'").map(getSyllableId).join("'");
const words = (question: string) => readQuestion(question).filter(({ isSpoken }) => !isSpoken).map(({ term }) => term.text);

test("stop phrases do not decide", () => {
  expect(words("刷单被骗了怎么办")).toEqual(["刷单"]);
  expect(words("是不是诈骗？刷单")).toEqual(["刷单"]);
});

test("a question of nothing but stop phrases is taken as it is", () => {
  expect(words("骗局")).toEqual(["骗局"]);
  expect(words("怎么办")).toEqual(["怎么", "么办"]);
});

test("what a stop phrase leaves of a word does not count as a word", () => {
  expect(words("诈骗罪怎么判")).toEqual(["诈骗", "骗罪"]);
  expect(words("反电信网络诈骗法")).toContain("骗法");
  expect(words("红烧肉怎么做")).toEqual(["红烧", "烧肉"]);
});

test("a word said twice is looked for once, and a long message to its 500th character", () => {
  expect(words("刷单 刷单")).toEqual(["刷单"]);
  expect(words("转账".repeat(5000))).toEqual(["转账", "账转"]);
});

test("Latin letters may be initials, or pinyin when there is no Chinese", () => {
  expect(readQuestion("gjf")[0]?.others.map(({ text }) => text)).toEqual(["~gjf"]);
  expect(readQuestion("gong jian fa").filter(({ isSpoken }) => isSpoken)).toHaveLength(2);
  expect(readQuestion("公检法 jian fa").some(({ isSpoken }) => isSpoken)).toBe(false);
});

test("an address is read as the word for it", () => {
  expect(nameLinks("点www.example.com/a?b=c领补贴，或 https://example.com。")).toBe("点链接领补贴，或 链接。");
});

test("spaces in pinyin end words, but those between syllables say nothing", () => {
  const pairs = (question: string) => readQuestion(question).filter(({ isSpoken }) => isSpoken).map(({ term }) => term.text);
  expect(pairs("heike bang wo zhuikuan")).toEqual(["hei'ke", "bang'wo", "zhui'kuan"].map(toNumbers));
  expect(pairs("ka bei dongjie")).toEqual(["ka'bei", "dong'jie"].map(toNumbers));
  expect(pairs("heike 追款")).toEqual([]);
});

test("a short word is mended by leaving out one character, a long one is not", () => {
  expect(mendQuestion("公X法")).toEqual([]);
  expect(mendQuestion("公交法").map(({ term }) => term.text)).toEqual(["公·法"]);
  expect(mendQuestion("公检法机关办案")).toEqual([]);
});

test("Traditional text shows itself by a character Simplified text does not use", () => {
  expect(looksTraditional("詐騙")).toBe(true);
  expect(looksTraditional("诈骗 abc 罕见字：齄")).toBe(false);
  expect(fold("詐騙x", new Map([["詐", "诈"], ["騙", "骗"]]))).toBe("诈骗x");
});
