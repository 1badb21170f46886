/**
 * Numbers in as few bits as they need, the upper ones first: for the steps between numbers that look random, Golomb's code (by
 * Rice) is as short as any, and is read at once on an old phone.
 */
export type BitReader = { hasMore: () => boolean; readBits: (count: number) => number; readBelow: (end: number) => number; readRice: (lower: number) => number };

/** Reads bits in turn; past the end all are 0. */
export function createBitReader(bytes: Uint8Array): BitReader {
  let at = 0;
  const readBit = () => ((bytes[at >> 3] || 0) >> (7 - (at++ & 7))) & 1;
  const readBits = (count: number) => {
    let value = 0;
    for (let left = count; left > 0; left--) value = value * 2 + readBit();
    return value;
  };
  return {
    hasMore: () => at < bytes.length * 8,
    readBits,
    readBelow(end) {
      const { bits, short } = planBelow(end);
      const value = readBits(bits);
      return value < short ? value : value * 2 + readBit() - short;
    },
    readRice(lower) {
      let upper = 0;
      while (readBit()) upper++;
      return upper * (1 << lower) + readBits(lower);
    },
  };
}

/** A number below `end` has `bits` bits, or one more from `short` on. */
export function planBelow(end: number): { bits: number; short: number } {
  const bits = 31 - Math.clz32(end);
  return { bits, short: (1 << (bits + 1)) - end };
}
