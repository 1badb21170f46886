import type { Blockquote, Paragraph, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";

/** Exact words of a law, ready to be shown: its paragraphs, and where they stand. */
export type LawQuote = { paragraphs: string[]; cite: string };

/** `> law-fz-31` or `> law-fz-31 第二款` alone in a blockquote. */
const REFERENCE = /^(law-[a-z0-9-]+)(?:\s+第([一二三四五六七八九十]+)款)?$/;

export type LawReference = { id: string; paragraph: number | null };

/** The law a blockquote stands for, or null if it is an ordinary quotation. */
export function getLawReference(node: Blockquote): LawReference | null {
  const match = REFERENCE.exec(toString(node).trim());
  if (!match?.[1]) return null;
  return { id: match[1], paragraph: match[2] ? toNumber(match[2]) : null };
}

/** Puts the exact words of the law where an editor wrote its id. */
export function expandLawQuotes(tree: Root, findQuote: (reference: LawReference) => LawQuote): void {
  visit(tree, "blockquote", (node) => {
    const reference = getLawReference(node);
    if (!reference) return;
    const quote = findQuote(reference);
    node.data = { hProperties: { className: ["law-quote"] } };
    node.children = [...quote.paragraphs.map(paragraph), citeLine(quote.cite)];
  });
}

function paragraph(text: string): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value: text }] };
}

function citeLine(text: string): Paragraph {
  return { ...paragraph(text), data: { hName: "cite" } };
}

/** 一 to 九十九; laws do not have articles with more paragraphs. */
function toNumber(numeral: string): number {
  const digit = (character: string | undefined) => (character ? "一二三四五六七八九".indexOf(character) + 1 : 0);
  const [tens, ones] = numeral.includes("十") ? numeral.split("十") : ["0", numeral];
  if (!numeral.includes("十")) return digit(ones);
  return (tens ? digit(tens) : 1) * 10 + digit(ones);
}
