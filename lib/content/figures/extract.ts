import { takeAmounts, UNIT_WORDS, type AmountFigure } from "./amounts";
import { takeDates, type DateFigure } from "./dates";
import { readNumber } from "./numerals";
import { HARMLESS } from "./rules";

/** An article of law: 第三十一条第二款, 第253条之一. `before` is the text that may name the law. */
export type ArticleFigure = { kind: "article"; text: string; index: number; article: string; paragraph?: number; before: string };
/** A number that names something: a telephone, a document, 4·01. Equal only to itself. */
export type NameFigure = { kind: "document" | "number" | "name"; text: string; index: number; key: string };
export type Figure = DateFigure | AmountFigure | ArticleFigure | NameFigure;

/** 法发〔2016〕32号, 国务院令第766号: with the two characters before, which say whose document it is. */
const DOCUMENT = /[\u4e00-\u9fff]{0,2}(?:〔\d{4}〕\d+号|令第\d+号)/g;
const NUMERAL = "[零〇一二两三四五六七八九十百千]+|\\d+";
/** 第三十一条, 第29、47条, 第二百五十三条之一 */
const ARTICLE = new RegExp(`第((?:(?:${NUMERAL})[、和])*(?:${NUMERAL}))条(?:之([一二三四五六七八九]))?(?:第([一二三四五六七八九十]+)款)?`, "g");
/** 4·01 */
const NAME = /\d{1,2}·\d{1,2}/g;
/** Telephone numbers by their shape, so that 12381只 is no 只; 120起 is a count. */
const PHONE = /(?<![\d.+-])(?:110|119|120|122|12110\d{0,3}|12\d{3}|96110|95\d{3}|100\d{2}|1069\d{3,}|1[3-9]\d{9})(?![\d.-]|[余多万亿元人名起件张家条]|个(?!人))/g;
/** What is left of Arabic digits: telephone numbers (with +86-10-), versions (2.0), numbers without a unit. */
const NUMBER = /\+?\d[\d.-]*\d|\d/g;

/** What a figure cannot be without. Most sentences have none of it, and are done with in one look; 一个 and 一起 are none. */
const CANDIDATE = new RegExp(`\\d|〔|分之|[一二三四五六七八九]成|第[零一二三四五六七八九十百千]+条|[零〇二两三四五六七八九十百千万亿][零〇一二两三四五六七八九十百千万亿余多]*(?:${UNIT_WORDS.join("|")})|一(?:元|年|倍|分钟|秒|岁|周岁|块)`);

/** Finds every figure of a sentence. */
export function extractFigures(text: string): Figure[] {
  if (!CANDIDATE.test(text)) return [];
  const figures: Figure[] = [];
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => Figure[]) => (remaining: string) => {
    for (const match of remaining.matchAll(pattern)) figures.push(...read(match));
    return remaining.replace(pattern, blank);
  };
  const named = (kind: NameFigure["kind"]) => (match: RegExpExecArray): Figure[] => [{ kind, text: match[0], index: match.index, key: match[0] }];
  let rest = HARMLESS.reduce((remaining, word) => remaining.split(word).join(" ".repeat(word.length)), text);
  rest = take(DOCUMENT, named("document"))(rest);
  rest = take(ARTICLE, readArticles)(rest);
  rest = take(NAME, named("name"))(rest);
  rest = take(PHONE, named("number"))(rest);
  const { dates, rest: withoutDates } = takeDates(rest);
  const { amounts, rest: withoutAmounts } = takeAmounts(withoutDates);
  take(NUMBER, named("number"))(withoutAmounts);
  return [...figures, ...dates, ...amounts].sort((a, b) => a.index - b.index);
}

function readArticles(match: RegExpExecArray): Figure[] {
  const before = match.input.slice(0, match.index).replace(/[》\s]+$/, "");
  const numbers = (match[1] ?? "").split(/[、和]/);
  return numbers.map((number, place) => {
    // 之一 belongs to the last of a list.
    const isLast = place === numbers.length - 1;
    const part = isLast && match[2] ? `-${readNumber(match[2])}` : "";
    const paragraph = isLast && match[3] ? (readNumber(match[3]) ?? undefined) : undefined;
    return { kind: "article", text: match[0], index: match.index, article: `${readNumber(number)}${part}`, paragraph, before };
  });
}

function blank(match: string): string {
  return " ".repeat(match.length);
}
