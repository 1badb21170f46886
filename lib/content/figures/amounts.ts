import { ARABIC, CHINESE, readNumber, readScale } from "./numerals";
import { QUALIFIERS, UNITS } from "./rules";

/** A number with its unit. `qualifiers` are classes of rules.ts: 多于、少于、大约、以上、以下. */
export type AmountFigure = { kind: "amount"; text: string; index: number; value: number; unit: string; qualifiers: string[]; isChinese: boolean };

/** Every unit, the longest first. */
export const UNIT_WORDS = UNITS.flatMap((unit) => unit.words).sort((a, b) => b.length - a.length);
const UNIT = `(?:${UNIT_WORDS.join("|")})(?!级|链|头|成为)`;
const BEFORE = listWords("before").join("|");
const AFTER = listWords("after").join("|");
const NUMBER = `(${ARABIC}|${CHINESE})`;

/** 近 3000 人、5500 余 万 元、三年 以上: what changes the number, the number, 余, 万, 余, the unit, 以上. */
const AMOUNT = new RegExp(`(?:(${BEFORE})(?:可以?|能)?[判罚拘留关缴处]{0,4})?${NUMBER}([余多]?)([十百千万亿]*)([余多]?)(${UNIT})?(${AFTER})?`, "g");
/** 三到七年、1—3倍: the first number has the unit of the second. */
const RANGE = new RegExp(`${NUMBER}([万亿]?)(?:到|至|[—–~～-])(?=${NUMBER}[余多]?[万亿]*(${UNIT}))`, "g");
/** 百分之九十、90%、九成以上 */
const PERCENT = new RegExp(`(?:(${BEFORE}))?(?:百分之${NUMBER}|(${ARABIC})[%％]|([一二三四五六七八九])成(?=以上|左右|的|多|[，。；]|$))(多|余)?(${AFTER})?`, "g");
/** 三分之一 */
const FRACTION = /(不到|超过|近|约)?([二三四五六七八九十])分之([一二三四五六七八九])/g;

/** Finds numbers with units, and hands back the text with them blanked out; numbers without a unit stay. */
export function takeAmounts(text: string): { amounts: AmountFigure[]; rest: string } {
  const amounts: AmountFigure[] = [];
  const add = (match: string, index: number, value: number | null, unit: string, words: (string | undefined)[], isChinese: boolean) => {
    if (value !== null) amounts.push({ kind: "amount", text: match, index, value, unit, qualifiers: toClasses(words), isChinese });
    return " ".repeat(match.length);
  };
  const rest = text
    .replace(PERCENT, (match: string, before, chinese, arabic, tenths, more, after, index: number) => {
      const value = tenths ? (readNumber(tenths) ?? 0) * 10 : readNumber(chinese ?? arabic);
      return add(match, index, value, "%", [before, more, after], !arabic);
    })
    .replace(FRACTION, (match: string, before, below, above, index: number) => add(match, index, (readNumber(above) ?? 0) / (readNumber(below) ?? 1), "分之", [before], true))
    .replace(RANGE, (match: string, first: string, scale: string, _second, unit: string, index: number) => {
      const value = readNumber(first);
      return value === null ? match : add(match, index, value * readScale(scale), toUnitClass(unit), [], !/\d/.test(first));
    })
    .replace(AMOUNT, (match: string, before, number: string, more, scale: string, more2, unit: string | undefined, after, index: number) => {
      const value = readNumber(number);
      if (!unit || value === null) return match;
      return add(match, index, round(value * readScale(scale)), toUnitClass(unit), [before, more, more2, after], !/\d/.test(number));
    });
  return { amounts, rest };
}

/** Is the number one that must stand in the ledger, or a way of speaking (两个、三步、一起)? */
export function isFigure({ isChinese, value, unit, qualifiers }: AmountFigure): boolean {
  if (!isChinese || unit === "%" || unit === "分之") return true;
  const least = UNITS.find((candidate) => candidate.class === unit)?.least ?? 1;
  return value >= least || (value > 1 && qualifiers.length > 0);
}

function listWords(side: "before" | "after"): string[] {
  return Object.values(QUALIFIERS)
    .flatMap((qualifier) => qualifier[side])
    .sort((a, b) => b.length - a.length);
}

function toClasses(words: (string | undefined)[]): string[] {
  const found = words.filter((word): word is string => Boolean(word));
  return Object.keys(QUALIFIERS).filter((name) => found.some((word) => [...(QUALIFIERS[name]?.before ?? []), ...(QUALIFIERS[name]?.after ?? [])].includes(word)));
}

function toUnitClass(word: string): string {
  return UNITS.find((unit) => unit.words.includes(word))?.class ?? word;
}

/** 2.9 × 10000 is 28999.999… in floating point. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
