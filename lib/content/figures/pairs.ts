import type { AmountFigure } from "./amounts";
import type { DateFigure } from "./dates";
import { lookUp } from "./compare";
import type { Evidence } from "./evidence";
import type { Figure } from "./extract";

/** An amount and a year of one sentence that no entry holds together. */
export type Pair = { amount: AmountFigure; date: DateFigure };

/** Units of results: sums, people, cases. Terms and ages stand beside any year. */
const RESULTS = ["钱", "人", "人次", "起", "个"];

/**
 * Amounts that stand in the ledger, but not in an entry that knows a year of the
 * sentence: each is right, together they are wrong (a figure of 2024 given for 2025).
 */
export function findStrangers(figures: Figure[], cited: Evidence[]): Pair[] {
  const years = figures.filter((figure): figure is DateFigure => figure.kind === "date" && figure.year !== undefined);
  const date = years[0];
  if (!date) return [];
  const amounts = figures.filter((figure): figure is AmountFigure => figure.kind === "amount" && !figure.isChinese && RESULTS.includes(figure.unit));
  return amounts.flatMap((amount) => {
    const holders = cited.filter((evidence) => lookUp(amount, evidence).isFound);
    const kin = cited.filter(({ document }) => document !== undefined && holders.some((holder) => holder.document === document));
    const isTogether = [...holders, ...kin].some((evidence) => years.some((year) => lookUp({ ...year, month: undefined, day: undefined }, evidence).isFound));
    return isTogether ? [] : [{ amount, date }];
  });
}
