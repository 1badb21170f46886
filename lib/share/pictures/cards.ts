import { COLORS, textLines, type Draw, type Drawing } from "./draw";
import type { ShareItem } from "../item";
import { fitLines } from "./lines";
import { drawName, drawPreviewMark, drawRight } from "./parts";
import { drawQr } from "./qr";

/** A text that cannot be set at any allowed size: its editor has to shorten it. */
export class TooLong extends Error {}

const CALL = "拿不准打96110　钱转了打110";

/** 1200 × 630: what chats and feeds show beside a link. */
export function layoutCard(item: ShareItem): Drawing {
  const [width, height, margin, qr] = [1200, 630, 60, 284];
  const narrow = width - margin * 3 - qr;
  const title = fitLines(item.title, { weight: "bold", width: width - margin * 2, sizes: [92, 84, 76, 68, 60], maxLines: 1 }) ?? fit(item.title, { width: width - margin * 2, sizes: [60, 56], maxLines: 2 });
  const titleTop = 140;
  const titleLeading = title.size * 1.2;
  const panelTop = titleTop + titleLeading * title.lines.length + 20;
  const words = fit(item.headline, { width: narrow - 52, sizes: [48, 46, 44, 42, 40, 38, 36, 34, 32], leading: 1.4, maxHeight: height - margin - 50 - 20 - panelTop - 44 });
  const leading = words.size * 1.4;
  const panel = leading * words.lines.length + 44;
  const [strong, soft] = item.isVerdict ? [COLORS.danger, COLORS.dangerSoft] : [COLORS.brand, COLORS.brandSoft];
  return page(width, height, [
    ...drawName({ x: margin, y: 48, size: 76, lit: item.lit }),
    ...drawRight(`${item.kind}　核对 ${item.reviewedOn}`, { right: width - margin, y: 48, size: 28, leading: 76 }),
    ...drawPreviewMark({ right: width - margin, y: 0, size: 26 }),
    ...textLines(title.lines, { x: margin, y: titleTop, size: title.size, leading: titleLeading, weight: "bold", fill: COLORS.ink }),
    { kind: "rect", x: margin, y: panelTop, width: narrow, height: panel, fill: soft },
    { kind: "rect", x: margin, y: panelTop, width: 10, height: panel, fill: strong },
    ...textLines(words.lines, { x: margin + 34, y: panelTop + 22, size: words.size, leading, weight: "bold", fill: strong }),
    ...textLines([CALL], { x: margin, y: height - margin - 50, size: 36, leading: 50, weight: "bold", fill: COLORS.ink }),
    ...drawQr(item.address, { x: width - margin - qr, y: height - margin - qr + 16, size: qr }),
  ]);
}

/** 600 × 600: WeChat shows it small, so it holds one sentence. */
export function layoutSquare(item: ShareItem): Drawing {
  const [size, margin] = [600, 44];
  const words = fit(item.advice, { width: size - margin * 2, sizes: [112, 104, 96, 88, 80, 76, 72, 68, 64], leading: 1.3, maxHeight: 300 });
  const leading = words.size * 1.3;
  const top = 146 + (304 - leading * words.lines.length) / 2;
  const title = fit(item.title, { width: size - margin * 2, sizes: [40, 36, 32, 28, 24, 20], maxLines: 1 });
  return page(size, size, [
    ...drawName({ x: margin, y: 40, size: 84, lit: item.lit }),
    ...drawPreviewMark({ right: size, y: 0, size: 22 }),
    ...textLines(words.lines, { x: margin, y: top, size: words.size, leading, weight: "bold", fill: item.isVerdict ? COLORS.danger : COLORS.brand }),
    ...textLines(title.lines, { x: margin, y: 460, size: title.size, leading: 52, weight: "regular", fill: COLORS.ink }),
    ...textLines([CALL], { x: margin, y: 516, size: 36, leading: 50, weight: "bold", fill: COLORS.ink }),
  ]);
}

function page(width: number, height: number, draws: Draw[]): Drawing {
  return { width, height, draws: [{ kind: "rect", x: 0, y: 0, width, height, fill: COLORS.paper }, ...draws] };
}

function fit(text: string, style: { width: number; sizes: number[]; maxLines?: number; maxHeight?: number; leading?: number }) {
  const fitted = fitLines(text, { ...style, weight: "bold" });
  if (fitted) return fitted;
  throw new TooLong(`“${text}”太长，用最小的字也放不下`);
}
