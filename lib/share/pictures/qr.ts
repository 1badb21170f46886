import { encode } from "uqr";
import { IS_PREVIEW } from "@/lib/site";
import { COLORS, textLines, type Draw, type Drawing } from "./draw";
import { measure } from "./fonts";

/** Modules of white around a code, without which many phones do not see it. */
const QUIET_ZONE = 4;
const SIZE = 480;
const STRIP = 64;

export const PREVIEW_MARK = "本地预览，不能发布";

/** A code in a white square with its corner at x, y. */
export function drawQr(address: string, { x, y, size }: { x: number; y: number; size: number }): Draw[] {
  const { data } = encode(address, { ecc: "M", border: QUIET_ZONE });
  // One path for all modules, runs of a row joined: no hairlines between them.
  const d = data.map((row, top) => toRuns(row).map(([start, length]) => `M${start} ${top}h${length}v1h-${length}z`).join("")).join("");
  return [
    { kind: "rect", x, y, width: size, height: size, fill: COLORS.card },
    { kind: "path", x, y, scale: size / data.length, d, fill: COLORS.ink },
  ];
}

function toRuns(row: boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, index) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === index) last[1] += 1;
    else runs.push([index, 1]);
  });
  return runs;
}

/** The code by itself; a local build writes under it that it is none to publish. */
export function layoutQr(address: string): Drawing {
  const draws = drawQr(address, { x: 0, y: 0, size: SIZE });
  if (!IS_PREVIEW) return { width: SIZE, height: SIZE, draws };
  const size = 40;
  const x = (SIZE - measure(PREVIEW_MARK, "bold", size)) / 2;
  return {
    width: SIZE,
    height: SIZE + STRIP,
    draws: [...draws, { kind: "rect", x: 0, y: SIZE, width: SIZE, height: STRIP, fill: COLORS.cautionSoft }, ...textLines([PREVIEW_MARK], { x, y: SIZE, size, leading: STRIP, weight: "bold", fill: COLORS.caution })],
  };
}
