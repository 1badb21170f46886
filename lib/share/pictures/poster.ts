import { COLORS, textLines, type Draw, type Drawing } from "./draw";
import { TooLong } from "./cards";
import type { ShareItem } from "../item";
import { balanceLines } from "./lines";
import { drawName, drawPreviewMark, drawRight } from "./parts";
import { drawQr } from "./qr";

/** The two posters are one design on two sheets. */
export type PosterPage = { width: number; height: number; margin: number; qr: number; hasContacts: boolean };

export const PHONE: PosterPage = { width: 1080, height: 1920, margin: 80, qr: 360, hasContacts: false };
/** The proportions of A4, with lines to write on. */
export const SHEET: PosterPage = { width: 1080, height: 1527.4, margin: 80, qr: 280, hasContacts: true };

/** A part of a poster: its height and how it is drawn below a given y. */
type Part = { height: number; draw: (y: number) => Draw[] };

const TOP = 190;
const GAP = 36;
/** From large to the smallest that is read across a lift lobby. */
const SCALES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46];

/** Title, verdict, three points, code and date. What does not fit gets smaller together, nothing is cut. */
export function layoutPoster(item: ShareItem, page: PosterPage): Drawing {
  const footer = layoutFooter(item, page);
  const bottom = page.height - page.margin * 0.6 - footer.height;
  for (const scale of SCALES) {
    const parts = layoutParts(item, page, scale);
    const free = bottom - TOP - parts.reduce((sum, part) => sum + part.height, 0) - GAP * parts.length;
    if (free >= 0) return compose(item, page, parts, GAP + Math.min(free / parts.length, GAP * 1.6), footer.draw(bottom));
  }
  throw new TooLong("标题、判断和三点加起来太长，海报上放不下");
}

function compose(item: ShareItem, page: PosterPage, parts: Part[], gap: number, footer: Draw[]): Drawing {
  const draws: Draw[] = [
    // Paper is white enough; ink for a background is for screens.
    { kind: "rect", x: 0, y: 0, width: page.width, height: page.height, fill: page.hasContacts ? COLORS.card : COLORS.paper },
    ...drawName({ x: page.margin, y: 72, size: 88, lit: item.lit }),
    ...drawRight(item.kind, { right: page.width - page.margin, y: 72, size: 36, leading: 88 }),
    ...drawPreviewMark({ right: page.width, y: 0, size: 32 }),
  ];
  let y = TOP;
  for (const part of parts) {
    draws.push(...part.draw(y));
    y += part.height + gap;
  }
  return { width: page.width, height: page.height, draws: [...draws, ...footer] };
}

function layoutParts(item: ShareItem, { width: full, margin }: PosterPage, scale: number): Part[] {
  const width = full - margin * 2;
  const titleSize = item.title.length <= 6 ? 148 : item.title.length <= 12 ? 116 : 92;
  const parts = [paragraph(item.title, { x: margin, width, size: titleSize * scale, leading: 1.22, fill: COLORS.ink }), panel(item, margin, width, scale), points(item, margin, width, scale)];
  return item.remember ? [...parts, paragraph(`记一句话：${item.remember}`, { x: margin, width, size: 50 * scale, leading: 1.4, fill: COLORS.brand })] : parts;
}

type Style = { x: number; width: number; size: number; leading: number; fill: typeof COLORS.ink | typeof COLORS.brand };

function paragraph(text: string, { x, width, size, leading, fill }: Style): Part {
  const lines = balanceLines(text, { weight: "bold", size, width });
  return { height: lines.length * size * leading, draw: (y) => textLines(lines, { x, y, size, leading: size * leading, weight: "bold", fill }) };
}

function panel({ headline, isVerdict }: ShareItem, x: number, width: number, scale: number): Part {
  const [strong, soft] = isVerdict ? [COLORS.danger, COLORS.dangerSoft] : [COLORS.brand, COLORS.brandSoft];
  const size = 64 * scale;
  const lines = balanceLines(headline, { weight: "bold", size, width: width - 88 });
  const height = lines.length * size * 1.42 + 64;
  return {
    height,
    draw: (y) => [
      { kind: "rect", x, y, width, height, fill: soft },
      { kind: "rect", x, y, width: 14, height, fill: strong },
      ...textLines(lines, { x: x + 48, y: y + 32, size, leading: size * 1.42, weight: "bold", fill: strong }),
    ],
  };
}

function points({ heading, points: texts }: ShareItem, x: number, width: number, scale: number): Part {
  const size = 52 * scale;
  const leading = size * 1.4;
  const indent = size * 1.5;
  const blocks = texts.map((text) => balanceLines(text, { weight: "regular", size, width: width - indent }));
  const gap = 22 * scale;
  const height = leading + 14 + blocks.reduce((sum, lines) => sum + lines.length * leading + gap * 2, 0);
  return {
    height,
    draw: (top) => {
      const draws: Draw[] = textLines([heading], { x, y: top, size, leading, weight: "bold", fill: COLORS.ink });
      let y = top + leading + 14;
      blocks.forEach((lines, index) => {
        draws.push({ kind: "rect", x, y, width, height: 2, fill: COLORS.line });
        draws.push(...textLines([`${index + 1}.`], { x, y: y + gap, size, leading, weight: "bold", fill: COLORS.brand }));
        draws.push(...hang(lines, { x: x + indent, y: y + gap, size, leading }));
        y += lines.length * leading + gap * 2;
      });
      return draws;
    },
  };
}

/** Lines whose opening quotation mark, half of it blank, stands left of them. */
function hang(lines: string[], { x, y, size, leading }: { x: number; y: number; size: number; leading: number }): Draw[] {
  return lines.flatMap((line, index) => textLines([line], { x: line.startsWith("“") ? x - size / 2 : x, y: y + index * leading, size, leading, weight: "regular", fill: COLORS.ink }));
}

/** Code, numbers, the poster's own id; on paper, lines for names and numbers of the place. */
function layoutFooter(item: ShareItem, { width, margin, qr, hasContacts }: PosterPage): Part {
  const contacts = hasContacts ? 84 : 0;
  const height = 28 + qr + 24 + 44 + contacts;
  return {
    height,
    draw: (top) => {
      const left = margin + qr + 48;
      const y = top + 28;
      const row = qr / 4.4;
      return [
        { kind: "rect", x: margin, y: top, width: width - margin * 2, height: 4, fill: COLORS.brand },
        ...drawQr(item.address, { x: margin, y, size: qr }),
        ...textLines(["拿不准，打 96110"], { x: left, y: y + 6, size: row * 0.72, leading: row, weight: "bold", fill: COLORS.brand }),
        ...textLines(["钱转了，打 110"], { x: left, y: y + row + 6, size: row * 0.72, leading: row, weight: "bold", fill: COLORS.danger }),
        ...textLines([hasContacts ? "扫一扫，看全文" : "长按识别二维码，看全文", `最后核对 ${item.reviewedOn}`], { x: left, y: y + row * 2.3, size: 36, leading: 56, weight: "regular", fill: COLORS.ink }),
        ...textLines([`编号 ${item.id}　辨真假：${item.verifyAddress}`], { x: margin, y: y + qr + 20, size: getIdSize(item), leading: 44, weight: "regular", fill: COLORS.quiet }),
        ...(hasContacts ? drawContacts(margin, y + qr + 20 + 44, width - margin * 2) : []),
      ];
    },
  };
}

/** A long domain gets smaller letters rather than a cut end. */
function getIdSize({ verifyAddress }: ShareItem): number {
  return Math.min(30, 880 / (12 + verifyAddress.length * 0.58));
}

function drawContacts(x: number, y: number, width: number): Draw[] {
  const third = width / 3;
  return ["社区", "派出所", "网格员"].flatMap((label, index): Draw[] => [
    ...textLines([label], { x: x + third * index, y: y + 24, size: 30, leading: 44, weight: "regular", fill: COLORS.ink }),
    { kind: "rect", x: x + third * index + label.length * 32 + 8, y: y + 68, width: third - label.length * 32 - 32, height: 2, fill: COLORS.ink },
  ]);
}
