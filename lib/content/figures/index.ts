import type { Ledger } from "../ledger";
import { toSentences, type Sentence } from "../passages";
import type { Problem } from "../problems";
import { isFigure } from "./amounts";
import type { FigureText } from "./beside";
import { extractCharges, isChargeIn } from "./charges";
import { isExactTerm, lookUp } from "./compare";
import { createEvidence, type Evidence } from "./evidence";
import { extractFigures, type Figure } from "./extract";
import { explain, type Missing } from "./messages";
import { findStrangers } from "./pairs";
import { extractQuotes, isQuotedIn } from "./quotes";
import { findConvictions, findUnprovenSteps } from "./verdicts";

export type FigureReport = { problems: Problem[]; /** How many figures were looked up. */ checked: number };

/**
 * Looks up every figure of every text in the entries of the ledger that the text
 * cites. What counts as a figure is in rules.ts and content/RULES.md.
 */
export function checkFigures(texts: FigureText[], ledger: Ledger): FigureReport {
  const evidenceOf = createEvidence(ledger);
  const all = [...ledger.facts.keys()].flatMap((id) => evidenceOf(id) ?? []);
  const report: FigureReport = { problems: [], checked: 0 };
  for (const { file, facts, passages, stage } of texts) {
    const cited = facts.flatMap((id) => evidenceOf(id) ?? []);
    for (const sentence of passages.flatMap(toSentences)) {
      const { missing, checked } = checkSentence(sentence, cited, stage);
      report.checked += checked;
      report.problems.push(...missing.map((found) => explain(file, sentence, found, cited, all)));
    }
  }
  return report;
}

/** What one sentence says that the cited entries do not, and how many figures were looked up for that. */
export function checkSentence(sentence: Sentence, cited: Evidence[], stage: string | null): { missing: Missing[]; checked: number } {
  const { text } = sentence;
  const figures = extractFigures(text).filter((figure) => figure.kind !== "amount" || isFigure(figure));
  const charges = text.includes("罪") ? extractCharges(text) : [];
  const quotes = sentence.kind === "quote" ? [{ kind: "quotation" as const, text, index: 0 }] : extractQuotes(text);
  const missing: Missing[] = [
    ...figures.filter((figure) => !isFoundIn(figure, figure.kind === "date" ? chooseDated(text, cited) : cited, text)).map((figure) => ({ what: "figure" as const, figure })),
    ...charges.filter(({ law, names }) => !cited.some(({ id, text: words }) => id === law || isChargeIn(names, words))).map((charge) => ({ what: "charge" as const, charge })),
    ...quotes.filter((quote) => !cited.some(({ text: words }) => isQuotedIn(quote.text, words))).map((quote) => ({ what: quote.kind, quote })),
    ...findUnprovenSteps(text, cited).map((step) => ({ what: "step" as const, step })),
    ...(stage ? findConvictions(text, stage).map((conviction) => ({ what: "conviction" as const, conviction, stage })) : []),
  ];
  const strangers = missing.length === 0 && figures.length > 0 ? findStrangers(text, figures, quotes.filter(({ kind }) => kind === "title"), cited).map((pair) => ({ what: "stranger" as const, pair })) : [];
  return { missing: [...missing, ...strangers], checked: figures.length + charges.length + quotes.length };
}

/** Words of sentences that speak of rules. In others a year is that of an event, which no law proves. */
const OF_RULES = /法|解释|意见|办法|规定|条例|通知|施行|文件|惩戒|要求|禁止/;

function chooseDated(text: string, cited: Evidence[]): Evidence[] {
  return OF_RULES.test(text) ? cited : cited.filter(({ isRule }) => !isRule);
}

/** 第31条 in an alias may be written 31条. */
function isFoundIn(figure: Figure, cited: Evidence[], sentence: string): boolean {
  if (cited.some((evidence) => lookUp(figure, evidence).isFound && isExactTerm(figure, sentence, evidence))) return true;
  // 第一条、第二条 of a list, in a sentence that names no law.
  if (figure.kind === "article") return Number(figure.article) <= 3 && !OF_RULES.test(sentence);
  if (figure.kind !== "amount" || !figure.text.endsWith("条") || figure.qualifiers.length > 0) return false;
  return cited.some(({ law }) => law?.article.split("-")[0] === String(figure.value));
}
