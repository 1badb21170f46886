import { expect, test } from "vitest";
import { markText, toMarks } from "@/lib/search/mark";
import { toTerm } from "@/lib/search/terms";

const found = (text: string, isAlike = false) => ({ term: toTerm(text), others: [], isSpoken: false, slots: [[1]], trust: 1, isAlike });
const mark = (text: string, ...words: string[]) => markText(text, toMarks(words.map((word) => found(word)))).map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part)).join("");

test("pairs that overlap are marked as one word", () => {
  expect(mark("冒充公检法的骗局", "公检", "检法")).toBe("冒充[公检法]的骗局");
});

test("Latin words and numbers are marked whole or not at all", () => {
  expect(mark("拨96110，不是961101", "96110")).toBe("拨[96110]，不是961101");
  expect(mark("ＮＦＣ盗刷 nfcx", "nfc")).toBe("[ＮＦＣ]盗刷 nfcx");
});

test("a word that only sounds like what was typed is marked too", () => {
  const parts = markText("转到安全账户", toMarks([found("帐户", true)]));
  expect(parts).toEqual([{ text: "转到安全", isMatch: false }, { text: "账户", isMatch: true }]);
});

test("what was not found is not marked", () => {
  expect(markText("公检法", toMarks([{ ...found("公检"), slots: [] }]))).toEqual([{ text: "公检法", isMatch: false }]);
});

test.each(["", "<b>公检</b>", "😀公检😀", "e\u0301公检", "\ud800公检"])("the parts of %j are the text again", (text) => {
  const parts = markText(text, toMarks([found("公检")]));
  expect(parts.map((part) => part.text).join("")).toBe(text);
});
