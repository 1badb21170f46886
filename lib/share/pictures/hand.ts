/**
 * The mark as components/layout/hand.tsx draws it, in a box of 44 by 48: lib knows
 * no components, so a test compares the two.
 */
export const HAND = {
  width: 44,
  height: 48,
  bars: [
    { x: 4.5, y: 20, height: 16, turn: { angle: -32, x: 7, y: 28 } },
    { x: 13, y: 9, height: 20 },
    { x: 20, y: 5, height: 24 },
    { x: 27, y: 7, height: 22 },
    { x: 34, y: 13, height: 16 },
  ] as { x: number; y: number; height: number; turn?: { angle: number; x: number; y: number } }[],
  barWidth: 5,
  barRadius: 2.5,
  palm: "M13 31h26v3a10 10 0 0 1-10 10h-6a10 10 0 0 1-10-10z",
  quiet: 0.28,
} as const;
