import { describe, expect, test } from "vitest";
import { getKnownPart, isAnswer } from "@/lib/search/accept";
import type { Found } from "@/lib/search/lookup";
import { rank } from "@/lib/search/rank";
import { toTerm } from "@/lib/search/terms";

const COUNT = 300;

/** Terms in the title of article 0, or nowhere. */
function toFound(known: string[], unknown: string[] = []): Found[] {
  const toOne = (text: string, slots: number[][]): Found => ({ term: toTerm(text), others: [], isSpoken: false, slots, trust: 1, isAlike: false });
  return known.map((text) => toOne(text, [[0]])).concat(unknown.map((text) => toOne(text, [])));
}

/** Pairs of syllables, which are matched by sound. */
function toSpoken(found: Found[]): Found[] {
  return found.map((one) => ({ ...one, isSpoken: true }));
}

function judge(found: Found[], isAboutFraud = false): boolean {
  return isAnswer(rank(found, COUNT, () => "types")[0], found, COUNT, isAboutFraud);
}

describe("the part of a question's characters that is known", () => {
  test("counts a character two pairs share once", () => {
    expect(getKnownPart(toFound(["公检", "检法"]))).toBe(1);
    expect(getKnownPart(toFound(["公检"], ["检票"]))).toBeCloseTo(2 / 3);
    expect(getKnownPart(toFound(["公检"], ["车票"]))).toBe(0.5);
  });

  test("counts a Latin word or a number as one character", () => {
    expect(getKnownPart(toFound(["96110"], ["iphone"]))).toBe(0.5);
    expect(getKnownPart([])).toBe(0);
  });
});

test("nothing found is no answer", () => {
  expect(judge(toFound([], ["红烧", "烧肉"]))).toBe(false);
});

test("one word in a title is an answer, and not when most of the question is something else", () => {
  expect(judge(toFound(["刷单"]))).toBe(true);
  expect(judge(toFound(["充电"], ["附近", "有充", "电桩"]))).toBe(false);
});

test("a sentence needs more than a word that is also ours", () => {
  const rest = ["视频", "频剪", "剪辑", "辑软", "哪个"];
  expect(judge(toFound(["软件"], rest))).toBe(false);
  expect(judge(toFound(["安全", "全账", "账户", "转账"], ["要我", "他让"]))).toBe(true);
});

test("who says that it is about a fraud needs less", () => {
  const found = toFound(["缅甸"], ["我弟", "弟被", "到缅", "甸去"]);
  expect(judge(found)).toBe(false);
  expect(judge(found, true)).toBe(true);
});

test("of pinyin more must be known: many words sound alike", () => {
  const tianqi = toFound(["天气"], ["香港"]);
  expect(judge(tianqi)).toBe(true);
  expect(judge(toSpoken(tianqi))).toBe(false);
  expect(judge(toSpoken(toFound(["公检", "检法"])))).toBe(true);
});
