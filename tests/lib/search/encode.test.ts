import { expect, test } from "vitest";
import { encode } from "@/lib/search/encode";

test("Chinese becomes overlapping pairs, a lone character stays", () => {
  expect(encode("公检法")).toEqual(["公检", "检法"]);
  expect(encode("钱")).toEqual(["钱"]);
});

test("Latin words and numbers stay whole and end where Chinese begins", () => {
  expect(encode("AI换脸，打96110")).toEqual(["ai", "换脸", "打", "96110"]);
  expect(encode("NFC盗刷")).toEqual(["nfc", "盗刷"]);
});

test("punctuation and space separate: no pair runs across them", () => {
  expect(encode("转账。验证码")).toEqual(["转账", "验证", "证码"]);
});

test("full-width letters and digits are plain ones", () => {
  expect(encode("ＡＩ１１０")).toEqual(["ai110"]);
});

test("an article of a law is its number, in digits or in Chinese", () => {
  expect(encode("第三十一条")).toEqual(["§31", "31"]);
  expect(encode("31条")).toEqual(["§31", "31"]);
  expect(encode("刑法287条之二")).toEqual(["刑法", "§287-2", "§287", "287"]);
  expect(encode("刑法第二百八十七条之二")).toEqual(["刑法", "§287-2", "§287", "287"]);
  expect(encode("287之2")).toEqual(["§287-2", "§287", "287"]);
});

test.each([
  ["十条", 10],
  ["第二十条", 20],
  ["第一百零三条", 103],
  ["第一千二百六十条", 1260],
])("%s is %i", (text, number) => {
  expect(encode(text)).toEqual([`§${number}`, String(number)]);
});

test.each(["", "   ", "。", "😀😀", "\u0000", "\ud800", "{}[]()*+?.\\^$|"])("%j has nothing to search for", (text) => {
  expect(encode(text)).toEqual([]);
});

test("names of object properties are words like others", () => {
  expect(encode("__proto__ constructor")).toEqual(["proto", "constructor"]);
});
