/** A day, a month or a year, or a month or a day whose year stands elsewhere. */
export type DateFigure = { kind: "date"; text: string; index: number; year?: number; month?: number; day?: number };

type Found = Omit<DateFigure, "kind" | "text" | "index">;
type Form = { pattern: RegExp; read: (groups: number[]) => Found[] };

/** 至, 到 and the dashes of ranges. */
const TO = "[至到—–~～-]+";
const YEAR = "((?:19|20)\\d{2})";
const toMonth = ([year, month]: number[]): Found => ({ year, month });

/** The ways a date is written, the longest first: each takes its text away from the next. */
const FORMS: Form[] = [
  // 2022-08-30至09-02
  { pattern: new RegExp(`(?<!\\d)${YEAR}-(\\d{2})-(\\d{2})${TO}(\\d{2})-(\\d{2})(?!\\d)`, "g"), read: ([y, m, d, m2, d2]) => [{ year: y, month: m, day: d }, { year: y, month: m2, day: d2 }] },
  // 2022-08-30
  { pattern: new RegExp(`(?<!\\d)${YEAR}-(\\d{1,2})-(\\d{1,2})(?!\\d)`, "g"), read: ([year, month, day]) => [{ year, month, day }] },
  // 2022-08, 2021.4
  { pattern: new RegExp(`(?<!\\d)${YEAR}[-.](\\d{1,2})(?![\\d万亿%])`, "g"), read: (groups) => [toMonth(groups)] },
  // 2017—2019年
  { pattern: new RegExp(`(?<!\\d)${YEAR}(?:年)?${TO}${YEAR}年?(?!\\d)(?!\\d*月)`, "g"), read: ([a, b]) => [{ year: a }, { year: b }] },
  // 2023年1—11月
  { pattern: new RegExp(`(?<!\\d)${YEAR}年(\\d{1,2})月?${TO}(\\d{1,2})月(?!\\d)`, "g"), read: ([year, from, to]) => [{ year, month: from }, { year, month: to }] },
  // 2022年12月1日, 2022年12月, 2022年
  { pattern: new RegExp(`(?<!\\d)${YEAR}年度?(?:(\\d{1,2})月(?:(\\d{1,2})[日号])?)?`, "g"), read: ([year, month, day]) => [{ year, month, day }] },
  // 1—11月
  { pattern: new RegExp(`(?<![\\d.])(\\d{1,2})${TO}(\\d{1,2})月`, "g"), read: ([from, to]) => [{ month: from }, { month: to }] },
  // 12月1日, 12月
  { pattern: /(?<![\d.个])(\d{1,2})月(?:(\d{1,2})[日号])?/g, read: ([month, day]) => [{ month, day }] },
  // A year without 年: 2025版, （2022）
  { pattern: new RegExp(`(?<![\\d.·〔])${YEAR}(?![\\d.]|[余多]?[元万亿人名条件个次])`, "g"), read: ([year]) => [{ year }] },
];

/** Finds dates, and hands back the text with them blanked out. */
export function takeDates(text: string): { dates: DateFigure[]; rest: string } {
  const dates: DateFigure[] = [];
  const rest = FORMS.reduce((remaining, { pattern, read }) => {
    return remaining.replace(pattern, (match: string, ...groups: unknown[]) => {
      const index = groups.find((group) => typeof group === "number") as number;
      const numbers = groups.slice(0, groups.indexOf(index)).map((group) => (group === undefined ? Number.NaN : Number(group)));
      for (const found of read(numbers)) dates.push({ kind: "date", text: match, index, ...withoutGaps(found) });
      return " ".repeat(match.length);
    });
  }, text);
  return { dates, rest };
}

function withoutGaps(found: Found): Found {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && !Number.isNaN(value)));
}

/** Does the ledger's date say everything the article's date says? */
export function isSameDate(article: DateFigure, ledger: DateFigure): boolean {
  return (["year", "month", "day"] as const).every((part) => article[part] === undefined || article[part] === ledger[part]);
}
