import type { Text } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { parseMarkdown } from "@/lib/markdown/parse";
import { fixPunctuation } from "./punctuation";

type Rule = [pattern: RegExp, replacement: string];

/** Marks at the start of a line, before Markdown is parsed: a wrong one is not seen as a mark. */
const MARKS: Rule[] = [
  // ##标题, ＃＃ 标题
  [/^＃+/, "##"],
  [/^(#{1,6})(?=[^#\s])/, "$1 "],
  // • 一条, * 一条, + 一条, -一条
  [/^(\s*)[•●·]\s*/, "$1- "],
  [/^(\s*)[*+] +/, "$1- "],
  [/^(\s*)-(?=[\u4e00-\u9fff“[])/, "$1- "],
  // 1、一条, 1) 一条, 1.一条
  [/^(\s*)(\d{1,2})[、．)）]\s*/, "$1$2. "],
  [/^(\s*)(\d{1,2})\.(?=[\u4e00-\u9fff“])/, "$1$2. "],
  // - [X], - [√], - []
  [/^(\s*- )[[【]\s*[xX✓√]\s*[\]】]\s*/, "$1[x] "],
  [/^(\s*- )(?:\[\]|【\s*】)\s*/, "$1[ ] "],
];

/** Mends marks, punctuation and spaces of a body. Never touches quotations, code, addresses; lines stay where they are. */
export function fixBody(body: string): string {
  let isCode = false;
  const lines = body.split("\n").map((line) => {
    if (/^\s*(```|~~~)/.test(line)) isCode = !isCode;
    if (isCode || /^\s*>/.test(line)) return line;
    return MARKS.reduce((value, [pattern, replacement]) => value.replace(pattern, replacement), line.trimEnd());
  });
  return fixTexts(lines.join("\n"));
}

/** Quotations, link syntax and marks, which end a run of text as a line break does. */
const SYNTAX = /^>.*$|\]\([^)\n]*\)|[[\]*_`~|]/gm;

function fixTexts(body: string): string {
  // Parsing takes most of the time, and most texts need nothing.
  const plain = body.replace(SYNTAX, "\n");
  if (fixPunctuation(plain) === plain) return body;
  const texts: Text[] = [];
  visit(parseMarkdown(body), (node) => {
    // Law is quoted exactly; what stands in a quotation is nobody's to change.
    if (node.type === "blockquote") return SKIP;
    if (node.type === "text") texts.push(node);
    return undefined;
  });
  return texts.reverse().reduce((value, node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    const slice = value.slice(start, end);
    // Escapes and entities make the two differ; such text is left alone.
    return slice === node.value ? value.slice(0, start) + fixPunctuation(slice) + value.slice(end) : value;
  }, body);
}
