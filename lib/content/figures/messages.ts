import type { Sentence } from "../passages";
import type { Problem } from "../problems";
import type { ChargeFigure } from "./charges";
import { lookUp } from "./compare";
import type { Evidence } from "./evidence";
import type { Figure } from "./extract";
import type { Pair } from "./pairs";
import { isQuotedIn, type QuoteFigure } from "./quotes";

type Found = { text: string };

/** Something a text says that the entries it cites do not. */
export type Missing =
  | { what: "figure"; figure: Figure }
  | { what: "charge"; charge: ChargeFigure }
  | { what: "title" | "quotation"; quote: QuoteFigure }
  | { what: "step"; step: Found & { name: string } }
  | { what: "conviction"; conviction: Found; stage: string }
  | { what: "stranger"; pair: Pair };

/** The problem as an editor reads it: the sentence, what was looked for, where, and how to mend it. */
export function explain(file: string, sentence: Sentence, missing: Missing, cited: Evidence[], all: Evidence[]): Problem {
  const { message, fix } = describe(missing, cited, all);
  const ids = cited.map(({ id }) => id).join("、") || "（没有）";
  return { file, line: sentence.line, field: sentence.field, message: `${message}\n    原句：${sentence.text}\n    查过的依据：${ids}`, fix };
}

function describe(missing: Missing, cited: Evidence[], all: Evidence[]): { message: string; fix: string } {
  switch (missing.what) {
    case "figure":
      return describeFigure(missing.figure, cited, all);
    case "charge": {
      const { text, law } = missing.charge;
      return law ? { message: `罪名“${text}”在引用的依据里没有。`, fix: `核对罪名；没写错就把 ${law} 加进 facts。` } : { message: `不认识的罪名“${text}”。`, fix: "只写台账里有的罪名；确有这个罪，先把法条加进台账。" };
    }
    case "title":
      return { message: `引用的依据里没有《${missing.quote.text}》。`, fix: suggest(all.filter(({ text }) => isQuotedIn(missing.quote.text, text)), "照依据里的名称一字不差地写，或不加书名号。") };
    case "quotation":
      return { message: `引文和依据不是一字不差：“${missing.quote.text}”。`, fix: "法条写成“> law-编号”；别的引文照依据原样抄，或改成自己的话、去掉引号。" };
    case "step":
      return { message: `依据没有写到“${missing.step.name}”（${missing.step.text}）。`, fix: "案子写到哪一步就说到哪一步；写了的，把那一条依据加进 facts。" };
    case "conviction":
      return { message: `stage 是“${missing.stage}”，却写了“${missing.conviction.text}”。起诉不是判决。`, fix: "写成“被起诉”“被查处”；真的判了，改 stage，并引用写明判决的依据。" };
    case "stranger":
      return { message: `“${missing.pair.a}”和“${missing.pair.b}”不在同一条依据里。`, fix: "核对是哪一年、哪件事、走到哪一步的数字；本是两件事的，分成两句。" };
  }
}

function describeFigure(figure: Figure, cited: Evidence[], all: Evidence[]): { message: string; fix: string } {
  const near = cited.map((evidence) => lookUp(figure, evidence).near).find((other) => other !== undefined);
  const message = `“${figure.text.trim()}”在引用的依据里没有。`;
  if (near) return { message, fix: `依据里写的是“${near.text.trim()}”，余、近、约、以上和万、亿要一样。` };
  // Found by itself, refused in this sentence: a bare 三年 for 三年以下, a law's day for an event's.
  if (cited.some((evidence) => lookUp(figure, evidence).isFound)) return { message, fix: "依据里有这个数，说的不是这个意思。刑期带上“以上”“以下”“最高”；日期核对是不是这件事的。" };
  return { message, fix: suggest(all.filter((evidence) => lookUp(figure, evidence).isFound), "核对有没有写错；依据里确实没有，就去掉它，或先把事实和来源加进台账。") };
}

function suggest(holders: Evidence[], otherwise: string): string {
  if (holders.length === 0) return otherwise;
  return `没写错的话，把写着它的依据加进 facts：${holders.slice(0, 3).map(({ id }) => id).join("、")}。`;
}
