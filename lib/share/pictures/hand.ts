/**
 * The mark as components/layout/hand.tsx draws it, in a box of 44 by 48: lib knows
 * no components, so a test compares the two.
 */
export const HAND = {
  height: 48,
  /** Each bar as a line with round ends, from the thumb on. */
  fingers: ["M5 23l6 9", "M15.5 13v14", "M22.5 8v19", "M29.5 10v17", "M36.5 16v11"],
  stroke: 5,
  palm: "M13 31h26v3a10 10 0 0 1-10 10h-6a10 10 0 0 1-10-10z",
  /** Opacity of what is not lit. */
  quiet: 0.28,
} as const;
