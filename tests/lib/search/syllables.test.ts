import { pinyin } from "pinyin-pro";
import { expect, test } from "vitest";
import { getSyllable, getSyllableId, parsePinyin, SYLLABLE_COUNT } from "@/lib/search/syllables";

const decoder = new TextDecoder("gbk");
const everyday = Array.from({ length: 3755 }, (_, i) => decoder.decode(new Uint8Array([0xb0 + Math.floor(i / 94), 0xa1 + (i % 94)])));

test("every everyday character has one of the readings pinyin-pro knows", () => {
  const wrong = everyday.filter((char) => {
    const readings: string[] = pinyin(char, { multiple: true, toneType: "none", type: "array", v: true });
    return !readings.some((reading) => getSyllableId(reading.replace("ve", "ue")) === getSyllable(char));
  });
  expect(wrong.join("")).toBe("帧");
});

test("characters that sound alike have one number, others another", () => {
  expect(getSyllable("检")).toBe(getSyllable("捡"));
  expect(getSyllable("帐")).toBe(getSyllable("账"));
  expect(getSyllable("公")).not.toBe(getSyllable("检"));
  expect(Math.max(...everyday.map((char) => getSyllable(char) ?? 0))).toBe(SYLLABLE_COUNT - 1);
});

test("a rarer simplified character has no syllable, a Traditional one is unknown", () => {
  expect(getSyllable("齄")).toBe(-1);
  expect(getSyllable("詐")).toBeUndefined();
});

const ids = (...names: string[]) => names.map(getSyllableId);

test.each([
  ["gongjianfa", ids("gong", "jian", "fa")],
  ["fangan", ids("fang", "an")],
  ["lvyou", ids("lv", "you")],
  ["gongjianf", ids("gong", "jian")],
  ["xuni", ids("xu", "ni")],
])("%s is read in syllables", (letters, expected) => {
  expect(parsePinyin(letters)).toEqual(expected);
});

test.each(["", "gong", "python", "asdfgh", "nfc", "telegram"])("%j is not read as pinyin of a word", (letters) => {
  expect(parsePinyin(letters)).toBeUndefined();
});
