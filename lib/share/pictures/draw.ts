import type { Weight } from "../font-file";

/** The site's colours on paper (app/globals.css). */
export const COLORS = { paper: "#fbf8f1", card: "#ffffff", ink: "#1d2321", quiet: "#4a5350", line: "#848d89", brand: "#0b5351", brandSoft: "#e3efec", danger: "#951406", dangerSoft: "#fbe9e4", caution: "#704300", cautionSoft: "#fbf0d9" } as const;

export type Color = (typeof COLORS)[keyof typeof COLORS];

/** One thing on a picture or page. `y` of a text is its baseline. */
export type Draw =
  | { kind: "rect"; x: number; y: number; width: number; height: number; radius?: number; fill: Color }
  | { kind: "text"; x: number; y: number; size: number; weight: Weight; fill: Color; text: string }
  | { kind: "hand"; x: number; y: number; size: number; fill: Color; lit?: number }
  | { kind: "path"; x: number; y: number; scale: number; d: string; fill: Color };

export type Drawing = { width: number; height: number; draws: Draw[] };

type TextStyle = { x: number; y: number; size: number; leading: number; weight: Weight; fill: Color };

/** Where the baseline stands in a line: the ideographic box is centred in it. */
const BASELINE = 0.88;

/** Lines below one another; `y` is the top of the first. */
export function textLines(lines: string[], { x, y, size, leading, weight, fill }: TextStyle): Draw[] {
  return lines.map((text, index) => ({ kind: "text", x, y: y + index * leading + (leading - size) / 2 + size * BASELINE, size, weight, fill, text }));
}

/** All words of a drawing, to be looked up in the font. */
export function getWords({ draws }: Drawing): string {
  return draws.map((draw) => (draw.kind === "text" ? draw.text : "")).join("");
}
