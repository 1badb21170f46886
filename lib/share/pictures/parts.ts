import { IS_PREVIEW, SITE_NAME } from "@/lib/site";
import { COLORS, textLines, type Draw } from "./draw";
import { measure } from "./fonts";
import { PREVIEW_MARK } from "./qr";

/** The mark with the site's name; `size` is the height of the hand. */
export function drawName({ x, y, size, lit }: { x: number; y: number; size: number; lit?: number }): Draw[] {
  return [
    { kind: "hand", x, y, size, fill: COLORS.brand, lit },
    ...textLines([SITE_NAME], { x: x + size * 1.12, y, size: size * 0.62, leading: size, weight: "bold", fill: COLORS.brand }),
  ];
}

/** Words that end at `right`. */
export function drawRight(text: string, { right, y, size, leading, fill = COLORS.quiet }: { right: number; y: number; size: number; leading: number; fill?: typeof COLORS.quiet | typeof COLORS.caution }): Draw[] {
  return textLines([text], { x: right - measure(text, "regular", size), y, size, leading, weight: "regular", fill });
}

/** On a machine without SITE_URL: the picture says that it must not leave it. */
export function drawPreviewMark({ right, y, size }: { right: number; y: number; size: number }): Draw[] {
  if (!IS_PREVIEW) return [];
  const width = measure(PREVIEW_MARK, "bold", size) + size * 1.2;
  const x = right - width;
  return [
    { kind: "rect", x, y, width, height: size * 1.7, fill: COLORS.caution },
    ...textLines([PREVIEW_MARK], { x: x + size * 0.6, y, size, leading: size * 1.7, weight: "bold", fill: COLORS.paper }),
  ];
}
