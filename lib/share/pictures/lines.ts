import type { Weight } from "../font-file";
import { measure } from "./fonts";

/** What may not begin a line, and what may not end one. */
const NOT_FIRST = /^[，。、；：！？）》〉」』”’…—·％%,.;:!?)\]]/;
const NOT_LAST = /[（《〈「『“‘([]$/;
/** What the dictionary would split and a reader would not: dashes, numbers with a point or slash. */
const GLUED = /——|……|[A-Za-z0-9@#&+\-_./:%·]+/g;
/** Words, by the dictionary that comes with Node: 手机 is not torn in two where it can be helped. */
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

type Style = { weight: Weight; size: number; width: number };

/** Breaks a text into lines between words, never before a comma or after an opening bracket. */
export function breakLines(text: string, { weight, size, width }: Style): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of joinPieces(text)) {
    if (line !== "" && measure(line + piece, weight, size) > width) {
      lines.push(line);
      line = "";
    }
    line += piece;
  }
  return [...lines, line].filter((each) => each !== "").map((each) => each.trim());
}

/** Pieces with the punctuation that must not be torn off. */
function joinPieces(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of splitWords(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && (NOT_FIRST.test(piece) || NOT_LAST.test(last))) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

function splitWords(text: string): string[] {
  const glued = text.match(GLUED) ?? [];
  return text.split(GLUED).flatMap((part, index) => [...[...segmenter.segment(part)].map(({ segment }) => segment), ...(glued[index] ? [glued[index]] : [])]);
}

/** As few lines as `breakLines` needs; broken after punctuation where that costs no line, else of like length. */
export function balanceLines(text: string, style: Style): string[] {
  const wanted = breakLines(text, style).length;
  const clauses = joinClauses(text, style);
  return clauses.length <= wanted && clauses.every((line) => measure(line, style.weight, style.size) <= style.width) ? clauses : evenLines(text, style, wanted);
}

/** Whole clauses, as many to a line as fit. */
function joinClauses(text: string, { weight, size, width }: Style): string[] {
  const lines: string[] = [];
  for (const clause of text.match(/[^，、；：。！？]+[，、；：。！？”』]*/g) ?? [text]) {
    const last = lines.at(-1);
    if (last !== undefined && measure(last + clause, weight, size) <= width) lines[lines.length - 1] = last + clause;
    else lines.push(clause);
  }
  return lines;
}

/** So many lines of like length: no last line of one character. */
function evenLines(text: string, style: Style, wanted: number): string[] {
  let width = style.width;
  // A line's width changes by characters, so half a character is fine enough.
  for (let narrower = width - style.size / 2; narrower > style.size * 2; narrower -= style.size / 2) {
    const lines = breakLines(text, { ...style, width: narrower });
    if (lines.length > wanted || lines.some((line) => measure(line, style.weight, style.size) > narrower)) break;
    width = narrower;
  }
  return breakLines(text, { ...style, width });
}

type Room = { width: number; weight: Weight; sizes: number[]; maxLines?: number; maxHeight?: number; /** Height of a line, in sizes. */ leading?: number };

/** How much smaller a text may get for lines that end where its clauses do. */
const WORTH = 0.75;
const CLAUSE_END = /[，、；：。！？”』]$/;

/** The largest of the sizes at which a text fits, or one little smaller that breaks better; null if none does. */
export function fitLines(text: string, { width, weight, sizes, maxLines = Infinity, maxHeight = Infinity, leading = 1 }: Room): { size: number; lines: string[] } | null {
  const fitting = sizes
    .map((size) => ({ size, lines: balanceLines(text, { width, weight, size }) }))
    .filter(({ size, lines }) => lines.length <= maxLines && lines.length * size * leading <= maxHeight && lines.every((line) => measure(line, weight, size) <= width));
  const largest = fitting[0];
  return fitting.find(({ size, lines }) => size >= (largest?.size ?? 0) * WORTH && lines.slice(0, -1).every((line) => CLAUSE_END.test(line))) ?? largest ?? null;
}
