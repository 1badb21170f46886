import type { Link, Parents, PhrasingContent, Root, Text } from "mdast";
import { toString } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";

/** A word a reader may not know, and the address where it is explained. Words of one address are one term. */
export type TermLink = { word: string; url: string };

/** Not inside a link, a heading, code, a footnote or a quotation: law is quoted as it stands. */
const CLOSED = new Set(["link", "linkReference", "heading", "inlineCode", "code", "blockquote", "footnoteDefinition"]);

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** Makes the first use of each term in a text a link to the glossary. Of two that begin together the longer wins. */
export function linkTerms(tree: Root, terms: TermLink[]): void {
  if (terms.length === 0) return;
  const { addresses, pattern } = prepare(terms);
  const used = new Set<string>();
  visit(tree, (node, index, parent) => {
    if (CLOSED.has(node.type) || isSwindlersLine(node)) return SKIP;
    if (node.type !== "text" || !parent || index === undefined) return undefined;
    const pieces = splitText(node, pattern, addresses, used);
    (parent as Parents).children.splice(index, 1, ...pieces);
    return index + pieces.length;
  });
}

type Prepared = { addresses: Map<string, string>; pattern: RegExp };

/** Nearly all texts have the same list. */
const prepared = new WeakMap<TermLink[], Prepared>();

function prepare(terms: TermLink[]): Prepared {
  const known = prepared.get(terms);
  if (known) return known;
  const addresses = new Map(terms.map(({ word, url }) => [word, url]));
  const longestFirst = [...addresses.keys()].sort((a, b) => b.length - a.length);
  const made = { addresses, pattern: new RegExp(longestFirst.map(escape).join("|"), "g") };
  prepared.set(terms, made);
  return made;
}

/** `“…”——trick`: the swindler's own words are read as he says them. */
function isSwindlersLine(node: { type: string }): boolean {
  return node.type === "listItem" && /^[“"][^]*——/.test(toString(node));
}

function splitText({ value }: Text, pattern: RegExp, addresses: Map<string, string>, used: Set<string>): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let start = 0;
  let edges: Set<number> | undefined;
  for (const match of value.matchAll(pattern)) {
    const url = addresses.get(match[0]) ?? "";
    if (used.has(url)) continue;
    edges ??= findEdges(value);
    // Chinese has no spaces: 止付 stands in 停止付款 too, but does not begin where a word does.
    if (!edges.has(match.index) || !edges.has(match.index + match[0].length)) continue;
    used.add(url);
    if (match.index > start) pieces.push({ type: "text", value: value.slice(start, match.index) });
    pieces.push({ type: "link", url, children: [{ type: "text", value: match[0] }] } satisfies Link);
    start = match.index + match[0].length;
  }
  if (start < value.length || pieces.length === 0) pieces.push({ type: "text", value: value.slice(start) });
  return pieces;
}

/** Where words begin and end. */
function findEdges(text: string): Set<number> {
  const edges = new Set<number>([text.length]);
  for (const { index } of words.segment(text)) edges.add(index);
  return edges;
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
