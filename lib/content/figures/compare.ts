import type { AmountFigure } from "./amounts";
import { isSameDate } from "./dates";
import type { Evidence } from "./evidence";
import { normalize } from "./evidence";
import type { ArticleFigure, Figure } from "./extract";

/** How a figure of an article compares with an entry: `near` is the entry's figure that is almost the same. */
export type Match = { isFound: boolean; near?: Figure };

const NONE: Match = { isFound: false };

/**
 * 判十年 says less than the law's 十年以上: a term in a sentence about punishment must be
 * exact in the entry, unless it is the end of a range (三年到十年) or a limit (最高三年).
 */
export function isExactTerm(figure: Figure, sentence: string, evidence: Evidence): boolean {
  if (figure.kind !== "amount" || figure.unit !== "年" || figure.qualifiers.length > 0 || !/判|徒刑/.test(sentence)) return true;
  const end = figure.index + figure.text.length;
  if (/[到至—–~-]$/.test(sentence.slice(0, figure.index)) || /^[到至—–~-]/.test(sentence.slice(end))) return true;
  return evidence.figures.some((other) => other.kind === "amount" && other.unit === "年" && other.value === figure.value && other.qualifiers.length === 0);
}

/** Looks one figure up in one entry of the ledger. */
export function lookUp(figure: Figure, evidence: Evidence): Match {
  switch (figure.kind) {
    case "date":
      return { isFound: evidence.figures.some((other) => other.kind === "date" && isSameDate(figure, other)) };
    case "amount":
      return lookUpAmount(figure, evidence);
    case "article":
      return { isFound: hasArticle(figure, evidence) };
    case "document":
      return { isFound: evidence.text.includes(normalize(figure.key)) };
    case "number":
    case "name":
      return { isFound: evidence.figures.some((other) => (other.kind === "number" || other.kind === "name") && toDialled(other.key) === toDialled(figure.key)) };
  }
}

function lookUpAmount(figure: AmountFigure, { figures }: Evidence): Match {
  const same = figures.filter((other): other is AmountFigure => other.kind === "amount" && other.value === figure.value && isSameUnit(figure.unit, other.unit));
  if (same.some((other) => agree(figure, other))) return { isFound: true };
  if (same[0]) return { isFound: false, near: same[0] };
  // The same digits with another 万 or 亿, or another unit.
  const near = figures.find((other) => other.kind === "amount" && other.value > 0 && figure.value >= 10 && Number.isInteger(Math.log10(other.value / figure.value)) && (other.value === figure.value || other.unit === figure.unit));
  return near ? { isFound: false, near } : NONE;
}

/** 起 and 件 both count cases; the words for single things differ by taste. */
function isSameUnit(a: string, b: string): boolean {
  return a === b || [a, b].every((unit) => unit === "起" || unit === "个");
}

/** 余, 近 and 约 must be on both sides; 以上 and 以下 may be left out of plain words, not put in or turned round. */
function agree(article: AmountFigure, ledger: AmountFigure): boolean {
  const vague = ["多于", "少于", "大约"];
  const has = (figure: AmountFigure, name: string) => figure.qualifiers.includes(name);
  // Below a line that starts at 三千元以上 is 不到三千元.
  if (has(article, "不到")) return has(ledger, "不到") || has(ledger, "以上") || has(ledger, "以下");
  if (has(ledger, "不到") && !has(ledger, "以上")) return false;
  return vague.every((name) => has(article, name) === has(ledger, name)) && ["以上", "以下"].every((name) => !has(article, name) || has(ledger, name));
}

function hasArticle({ article, paragraph = 1, before }: ArticleFigure, { law, figures }: Evidence): boolean {
  const isNamed = (text: string) => law?.names.some((name) => text.endsWith(name) || text.endsWith(`《${name}`)) ?? false;
  if (law && law.article === article && paragraph <= law.paragraphs && (isNamed(before) || !NAMES_LAW.test(before))) return true;
  // 刑法第266条 in the words of another entry.
  return figures.some((other) => other.kind === "article" && other.article === article && (!NAMES_LAW.test(before) || endsAlike(before, other.before)));
}

/** A text that ends in the name of a law, so that the article must be of that law. */
const NAMES_LAW = /(?:法|条例|办法|解释|意见)$/;

function endsAlike(a: string, b: string): boolean {
  return NAMES_LAW.test(b) && a.slice(-2) === b.slice(-2);
}

/** +86-10-12308 → +861012308, 4·01 → 401 */
function toDialled(number: string): string {
  return number.replace(/[-·]/g, "");
}
