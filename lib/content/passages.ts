import type { Nodes, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { getLawReference } from "@/lib/markdown/law-quotes";
import { lineOf } from "./body";

/** A stretch of text a reader sees: a field of the front matter, a paragraph, a heading, an item or a cell. */
export type Passage = {
  /** Line of the file, from 1. */
  line: number;
  kind: "field" | "paragraph" | "heading" | "quote";
  /** Front matter field the text stands in. */
  field?: string;
  text: string;
};

/** One sentence of a passage. */
export type Sentence = Passage & { passage: Passage };

type Source = { data: Record<string, unknown>; tree: Root; getLine: (field: string) => number | undefined };

/** Fields that readers see; the others are ids, dates of review and addresses. */
const FIELDS = ["title", "advice", "summary", "verdict", "remember", "aliases", "happened", "place"];

/** `详见：types/nfc`, which readers see as a title. */
const ADDRESS = /^详见[：:]\s*[a-z]/;

/** Everything readers see of a file, but for law text that stands there by its id. */
export function listPassages({ data, tree, getLine }: Source): Passage[] {
  const fields = FIELDS.flatMap((field) => {
    const values = [data[field]].flat().filter((value): value is string => typeof value === "string");
    return values.map((text): Passage => ({ line: getLine(field) ?? 1, kind: "field", field, text }));
  });
  return [...fields, ...tree.children.flatMap((node) => listIn(node, false))];
}

function listIn(node: Nodes, isQuoted: boolean): Passage[] {
  if (node.type === "blockquote" && getLawReference(node)) return [];
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
    const kind = isQuoted ? "quote" : node.type === "heading" ? "heading" : "paragraph";
    const text = toString(node);
    return ADDRESS.test(text) ? [] : [{ line: lineOf(node), kind, text }];
  }
  return "children" in node ? node.children.flatMap((child) => listIn(child, isQuoted || node.type === "blockquote")) : [];
}

/** A run of text up to its full stop, question or exclamation mark, with the quotation marks that close after it. */
const SENTENCE = /[^。！？!?\n]+[。！？!?]*[”’」』）]*|[。！？!?]+[”’」』）]*/g;

/** Cuts a passage into sentences, each with its own line. */
export function toSentences(passage: Passage): Sentence[] {
  return [...passage.text.matchAll(SENTENCE)].flatMap((match) => {
    const text = match[0].trim();
    const breaks = passage.kind === "field" ? 0 : passage.text.slice(0, match.index).split("\n").length - 1;
    return text === "" ? [] : [{ kind: passage.kind, field: passage.field, passage, text, line: passage.line + breaks }];
  });
}
