import type { AmountFigure } from "./amounts";
import { lookUp } from "./compare";
import type { DateFigure } from "./dates";
import type { Evidence } from "./evidence";
import type { Figure } from "./extract";
import { isQuotedIn, type QuoteFigure } from "./quotes";
import { hasConviction } from "./verdicts";

/** Two things of one sentence that no entry holds together. */
export type Pair = { a: string; b: string };

/** Units of results: sums, people, cases. Terms and ages stand beside any year. */
const RESULTS = ["钱", "人", "人次", "起", "个", "年龄", "%"];
/** Words that say how far a case went, as an entry has them. */
const STEPS: { isIn: (sentence: string) => boolean; name: string; proof: RegExp }[] = [
  { isIn: (sentence) => /(?<!不|免予)起诉|公诉/.test(sentence), name: "起诉", proof: /诉/ },
  { isIn: hasConviction, name: "判决", proof: /判|审结|罚/ },
];

/**
 * Figures that stand in the ledger, but not in an entry that knows the date or the
 * step of the sentence: each is right, together they are wrong (a sum of 2024 given
 * for 2025, people prosecuted given as convicted).
 */
export function findStrangers(sentence: string, figures: Figure[], quotes: QuoteFigure[], cited: Evidence[]): Pair[] {
  const dates = figures.filter((figure): figure is DateFigure => figure.kind === "date" && figure.year !== undefined);
  const amounts = figures.filter((figure): figure is AmountFigure => figure.kind === "amount" && !figure.isChinese && RESULTS.includes(figure.unit));
  const named = figures.filter((figure) => figure.kind === "document" || figure.kind === "name");
  const anchors = [
    ...[...amounts, ...named].map((figure) => ({ text: figure.text, holders: cited.filter((evidence) => lookUp(figure, evidence).isFound) })),
    ...quotes.map(({ text }) => ({ text: `《${text}》`, holders: cited.filter((evidence) => isQuotedIn(text, evidence.text)) })),
  ];
  const strangeDates = anchors.flatMap(({ text, holders }) => {
    const near = [...holders, ...cited.filter((evidence) => isKin(evidence, holders))];
    if (holders.length === 0) return [];
    return dates.filter((date) => !near.some((evidence) => lookUp(date, evidence).isFound)).map((date) => ({ a: date.text, b: text }));
  });
  const strangeSteps = amounts.flatMap((amount) => {
    const clause = toClause(sentence, amount.index);
    const holders = cited.filter((evidence) => lookUp(amount, evidence).isFound);
    return STEPS.filter(({ isIn, proof }) => isIn(clause) && !holders.some(({ text }) => proof.test(text))).map(({ name }) => ({ a: name, b: amount.text }));
  });
  return [...strangeDates, ...strangeSteps];
}

/** The part of a sentence between two commas that a place is in. */
function toClause(sentence: string, index: number): string {
  const start = sentence.slice(0, index).search(/[^，；：]*$/);
  return /^[^，；：]*/.exec(sentence.slice(start))?.[0] ?? "";
}

/** Is the entry from the document that a holder is from? A case is told by several entries. */
function isKin({ document }: Evidence, holders: Evidence[]): boolean {
  return document !== undefined && holders.some((holder) => holder.document === document);
}
