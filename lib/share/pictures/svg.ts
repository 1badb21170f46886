import type { Draw, Drawing } from "./draw";
import { getGlyph } from "./fonts";
import { HAND } from "./hand";

/** A drawing as SVG. Letters become outlines, so it looks the same on every machine. */
export function toSvg({ width, height, draws }: Drawing): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${draws.map(toElement).join("")}</svg>`;
}

function toElement(draw: Draw): string {
  switch (draw.kind) {
    case "rect":
      return `<rect x="${round(draw.x)}" y="${round(draw.y)}" width="${round(draw.width)}" height="${round(draw.height)}"${draw.radius ? ` rx="${draw.radius}"` : ""} fill="${draw.fill}"/>`;
    case "text":
      return toOutlines(draw);
    case "hand":
      return toHand(draw);
    case "path":
      return `<path transform="translate(${round(draw.x)} ${round(draw.y)}) scale(${draw.scale})" d="${draw.d}" fill="${draw.fill}"/>`;
  }
}

function toOutlines({ x, y, size, weight, fill, text }: Extract<Draw, { kind: "text" }>): string {
  let at = 0;
  const paths = [...text].map((character) => {
    const { advance, path } = getGlyph(character, weight);
    const placed = path === "" ? "" : `<path transform="translate(${(at * 1000).toFixed(0)})scale(1000)" d="${path}"/>`;
    at += advance;
    return placed;
  });
  return `<g fill="${fill}" transform="translate(${round(x)} ${round(y)}) scale(${size / 1000})">${paths.join("")}</g>`;
}

function toHand({ x, y, size, fill, lit }: Extract<Draw, { kind: "hand" }>): string {
  const quiet = HAND.fingers.filter((_, index) => index + 1 !== lit).join("");
  const lines = (d: string) => `<path d="${d}" fill="none" stroke="${fill}" stroke-width="${HAND.stroke}" stroke-linecap="round"/>`;
  const shade = lit === undefined ? "" : ` opacity="${HAND.quiet}"`;
  return `<g fill="${fill}" transform="translate(${round(x)} ${round(y)}) scale(${size / HAND.height})"><g${shade}>${lines(quiet)}<path d="${HAND.palm}"/></g>${lit ? lines(HAND.fingers[lit - 1] ?? "") : ""}</g>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
