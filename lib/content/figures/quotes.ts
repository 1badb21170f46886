import { normalize } from "./evidence";

export type QuoteFigure = { text: string; index: number; kind: "title" | "quotation" };

/** 《name of a document》 */
const TITLE = /《([^《》]{2,60})》/g;
/** Words that announce the exact text of a law: 第三十一条规定：“……” */
const LAW_QUOTATION = /(?:规定|写明|写着|写的是|原文是?|原话是?|[条款]说?)[：，:]?“([^”]{6,})”/g;

/** Words only laws use: put between quotation marks, they pass for law. */
const LEGAL_WORDS = /“([^”]*(?:有期徒刑|并处|罚金|以下拘留)[^”]{4,}|[^”]{4,}(?:有期徒刑|并处|罚金|以下拘留)[^”]*)”/g;

/** Titles and quotations of a sentence, which must stand in the ledger character by character. */
export function extractQuotes(text: string): QuoteFigure[] {
  const titles = [...text.matchAll(TITLE)].map(({ 1: quoted = "", index }): QuoteFigure => ({ kind: "title", text: quoted, index }));
  const quotations = [...text.matchAll(LAW_QUOTATION)].map(({ 1: quoted = "", index }): QuoteFigure => ({ kind: "quotation", text: quoted, index }));
  const legal = [...text.matchAll(LEGAL_WORDS)].map(({ 1: quoted = "", index }): QuoteFigure => ({ kind: "quotation", text: quoted, index }));
  return [...titles, ...quotations, ...legal];
}

/** Does an entry hold these very words? A full stop before the closing mark may be the article's. */
export function isQuotedIn(quoted: string, text: string): boolean {
  const wanted = normalize(quoted).replace(/\s/g, "");
  return text.includes(wanted) || text.includes(wanted.replace(/[。；，]$/, ""));
}
