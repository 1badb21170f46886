import { expect, test } from "vitest";
import { findMatchedSentence, markText, toMarks } from "@/lib/search/mark";
import { pickSentences } from "@/lib/search/sentences";
import { toTerm } from "@/lib/search/terms";
import { police } from "./library";

const marks = toMarks(["配合", "调查"].map((text) => ({ term: toTerm(text), others: [], isSpoken: false, slots: [[1]], trust: 1, isAlike: false })));

test("of an article about a scam, what the swindler says comes with its result", () => {
  expect(pickSentences({ ...police, body: "今天是个好天气，很适合散步。\n“你涉嫌洗钱，要配合调查。”——吓你。" })).toEqual(["“你涉嫌洗钱，要配合调查。”"]);
});

test("at most five sentences, short enough to show, none of them in the summary", () => {
  const body = Array.from({ length: 9 }, (_, i) => `第${i}次把钱转到安全账户。`).join("") + `安全账户${"很长".repeat(40)}。` + police.summary;
  const picked = pickSentences({ ...police, body });
  expect(picked).toHaveLength(5);
  expect(picked.every((sentence) => sentence.length <= 46 && !police.summary.includes(sentence))).toBe(true);
});

test("a sentence is shown when it has more of what was looked for than the summary", () => {
  const summary = markText("自称警察来电。", marks);
  const sentence = findMatchedSentence(["挂断电话。", "你要配合调查。"], summary, marks);
  expect(sentence.map(({ text }) => text).join("")).toBe("你要配合调查。");
  expect(findMatchedSentence(["你要配合调查。"], markText("要你配合调查。", marks), marks)).toEqual([]);
});
