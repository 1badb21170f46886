import { describe, expect, test } from "vitest";
import { CLASS_COUNT, createLocator, getHome, toDigit, toTerm } from "@/lib/search/terms";

test("words that sound alike have one sound and different prints", () => {
  const [right, typo] = [toTerm("公检"), toTerm("公捡")];
  expect(typo.sound).toBe(right.sound);
  expect(typo.print).not.toBe(right.print);
});

test("of two words that sound alike, a shared character shows in half the print", () => {
  const [right, typo] = [toTerm("公检"), toTerm("公捡")];
  expect(typo.print >> 4).toBe(right.print >> 4);
  expect(typo.print & 15).not.toBe(right.print & 15);
});

test("pinyin has the sound of the word it spells", () => {
  expect(toTerm("gong'jian").sound).toBe(toTerm("公检").sound);
});

test("a pair with a gap, and initials, are not the pair or the word", () => {
  expect(toTerm("公·法").sound).not.toBe(toTerm("公法").sound);
  expect(toTerm("~gjf").sound).not.toBe(toTerm("gjf").sound);
});

describe("where a term is filed", () => {
  const often = toDigit(9).repeat(CLASS_COUNT).split("");
  const rare = toTerm("检察").classes[0];
  often[rare] = toDigit(1);

  test("a pair is filed under the rarer of its syllables, first or last", () => {
    expect(getHome(toTerm("公检"), often.join(""))[0]).toBe(rare);
    expect(getHome(toTerm("检法"), often.join(""))[0]).toBe(rare);
  });

  const shards = toDigit(1).repeat(CLASS_COUNT).split("");
  shards[rare] = toDigit(2);
  shards[rare + 1] = toDigit(0);
  const locate = createLocator({ often: often.join(""), shards: shards.join("") });

  test("a class with two shards divides its pairs by the other syllable", () => {
    expect([rare, rare + 1]).toContain(locate(toTerm("公检")));
    expect(locate(toTerm("公捡"))).toBe(locate(toTerm("公检")));
  });

  test("initials and the gap pair lie where the word and the pair do", () => {
    expect(locate(toTerm("~gjf"))).toBe(locate(toTerm("gjf")));
    expect(locate(toTerm("公·法"))).toBe(locate(toTerm("公法")));
  });
});
