import { planBelow } from "./bits";

/** Build time only: what createBitReader() reads. */
export function createBitWriter() {
  const bits: number[] = [];
  const writeBits = (value: number, count: number) => {
    for (let place = count - 1; place >= 0; place--) bits.push((value >>> place) & 1);
  };
  return {
    writeBits,
    writeBelow(value: number, end: number) {
      const { bits: count, short } = planBelow(end);
      if (value < short) writeBits(value, count);
      else writeBits(value + short, count + 1);
    },
    writeRice(value: number, lower: number) {
      for (let upper = value >>> lower; upper > 0; upper--) bits.push(1);
      bits.push(0);
      writeBits(value & ((1 << lower) - 1), lower);
    },
    finish: () => Uint8Array.from({ length: Math.ceil(bits.length / 8) }, (_, byte) => bits.slice(byte * 8, byte * 8 + 8).reduce((sum, bit, place) => sum + bit * (128 >> place), 0)),
  };
}

/** How many lower bits readRice() needs for numbers of this mean, as the steps between numbers that look random have them. */
export function planRice(mean: number): number {
  return Math.max(0, Math.round(Math.log2(Math.max(1, mean * Math.LN2))));
}
