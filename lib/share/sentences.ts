import type { RootContent } from "mdast";
import { toPlainText } from "@/lib/markdown/plain-text";

/** Characters as a reader counts them. */
export function count(text: string): number {
  return [...text].length;
}

/** A sentence with its end and the quotation mark that closes it. */
const SENTENCE = /[^。！？\n]+[。！？]+[”』）]*/g;

/** Whole sentences of a text; a last one without its full stop gets one. */
export function splitSentences(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const trimmed = line.trim();
    const ended = /[。！？][”』）]*$/.test(trimmed) ? trimmed : `${trimmed}。`;
    return trimmed === "" ? [] : (ended.match(SENTENCE) ?? []).map((sentence) => sentence.trim());
  });
}

/** Says nothing by itself: it leans on the sentence before, or on a link or list that is left behind. */
const LEANING = /^(见|看|详见|想看|想多看|这|那|也|但|所以|他|它|另|再|还|如果|比如|别的|前两年)|：。?$|[见看](“|上面|下面|这一页)|详见|里看|，见|，看|https?:/;

/** True for a sentence that can stand on a poster without its neighbours. */
export function standsAlone(sentence: string): boolean {
  return !LEANING.test(sentence) && !/law-[a-z]/.test(sentence);
}

/** The sentences of a part of an article: paragraphs and list items, no quotations, tables or headings. */
export function collectSentences(nodes: RootContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === "paragraph") return splitSentences(toPlainText(node));
    return node.type === "list" ? node.children.flatMap((item) => splitSentences(toPlainText(item))) : [];
  });
}

/** Takes sentences in their order as long as they fit into `limit` characters. */
export function takeFitting(sentences: string[], limit: number): string[] {
  let left = limit;
  return sentences.filter((sentence) => {
    if (count(sentence) > left) return false;
    left -= count(sentence);
    return true;
  });
}
