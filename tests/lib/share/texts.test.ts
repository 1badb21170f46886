import { describe, expect, test } from "vitest";
import { isOfficial } from "@/lib/share/packs";
import { getPoints } from "@/lib/share/points";
import { splitSentences, standsAlone, takeFitting } from "@/lib/share/sentences";
import { getShareTexts } from "@/lib/share/texts";
import { TEXT_LIMITS } from "@/lib/site";
import { content, getArticle } from "./real";

const length = (text: string) => [...text.replace(/\n/g, "")].length;
const ENDED = /[。！？][”』）]*$/;
const BLAME = /上当|贪心|轻信他人|不听劝|活该|傻/;

/** With the editors' own texts, and as they would be composed without. */
const cases = content.articles.flatMap((article) => {
  const key = `${article.section}/${article.slug}`;
  const written = content.written.get(key);
  return [{ key, texts: getShareTexts(article, written) }, ...(written ? [{ key: `${key} composed`, texts: getShareTexts(article, undefined) }] : [])];
});

test.each(cases)("$key: every text has its length and ends on a whole sentence", ({ texts }) => {
  for (const name of ["short", "medium", "long", "broadcast"] as const) {
    const [min, max] = TEXT_LIMITS[name];
    expect(length(texts[name]), `${name}: ${texts[name]}`).toBeGreaterThanOrEqual(min);
    expect(length(texts[name]), `${name}: ${texts[name]}`).toBeLessThanOrEqual(max);
    expect(texts[name]).toMatch(ENDED);
  }
  expect(texts.rhyme).toHaveLength(4);
  expect(texts.questions).toHaveLength(3);
  expect(texts.questions.filter((question) => !ENDED.test(question))).toEqual([]);
  expect(JSON.stringify(texts)).not.toMatch(BLAME);
  expect(JSON.stringify(texts)).not.toMatch(/law-[a-z]|undefined|\]\(/);
});

test.each(content.articles.map((article) => ({ key: article.url, article })))("$key: the poster's three points differ and are short", ({ article }) => {
  const { points } = getPoints(article);
  expect(new Set(points).size).toBe(3);
  for (const point of points) expect(length(point)).toBeLessThanOrEqual(TEXT_LIMITS.point[1]);
});

test("every text says whom to call", () => {
  expect(cases.filter(({ texts }) => ![texts.medium, texts.long, texts.broadcast].every((text) => text.includes("110"))).map(({ key }) => key)).toEqual([]);
});

test("the five warnings and the ministry's types of 2025 are written by hand, in every part", () => {
  const wanted = content.articles.filter((article) => article.section === "wubu" || (article.section === "types" && isOfficial(content, article.slug)));
  expect(wanted).toHaveLength(5 + 11);
  const parts = (key: string) => Object.keys(content.written.get(key) ?? {}).sort();
  expect(wanted.map(({ section, slug }) => parts(`${section}/${slug}`))).toEqual(wanted.map(() => ["broadcast", "long", "medium", "questions", "rhyme", "short"]));
});

test("an editor's text wins over the composed one, part by part", () => {
  const article = getArticle("types/nfc");
  const texts = getShareTexts(article, { short: "别把卡贴到手机上。拿不准打96110。" });
  expect(texts.short).toBe("别把卡贴到手机上。拿不准打96110。");
  expect(texts.long).toBe(getShareTexts(article, undefined).long);
});

describe("sentences", () => {
  test("are split after their end, with the quotation mark that closes them", () => {
    expect(splitSentences("他说：“转账。”别信！真的？\n没写完")).toEqual(["他说：“转账。”", "别信！", "真的？", "没写完。"]);
  });

  test("that lean on a neighbour, a list or a law are left out", () => {
    expect(["挂断电话，自己打110。", "见联合惩戒。", "下面这些，都在里面：", "law-xf-266。", "这一步才是目的。"].filter(standsAlone)).toEqual(["挂断电话，自己打110。"]);
  });

  test("are taken whole or not at all", () => {
    expect(takeFitting(["一二三四五。", "一二三四五六七八九。", "一二。"], 10)).toEqual(["一二三四五。", "一二。"]);
  });
});
