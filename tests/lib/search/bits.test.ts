import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBitReader } from "@/lib/search/bits";
import { createBitWriter, planRice } from "@/lib/search/write-bits";

describe("numbers are read as they were written", () => {
  test("in so many bits", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }).chain((count) => fc.tuple(fc.nat({ max: 2 ** count - 1 }), fc.constant(count)))), (numbers) => {
        const { writeBits, finish } = createBitWriter();
        numbers.forEach(([number, count]) => writeBits(number, count));
        const { readBits } = createBitReader(finish());
        expect(numbers.map(([, count]) => readBits(count))).toEqual(numbers.map(([number]) => number));
      }),
    );
  });

  test("below an end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }).chain((end) => fc.tuple(fc.constant(end), fc.array(fc.nat({ max: end - 1 })))), ([end, numbers]) => {
        const { writeBelow, finish } = createBitWriter();
        numbers.forEach((number) => writeBelow(number, end));
        const { readBelow } = createBitReader(finish());
        expect(numbers.map(() => readBelow(end))).toEqual(numbers);
      }),
    );
  });

  test("as steps, whatever their mean was thought to be", () => {
    fc.assert(
      fc.property(fc.nat({ max: 12 }), fc.array(fc.nat({ max: 3000 })), (lower, numbers) => {
        const { writeRice, finish } = createBitWriter();
        numbers.forEach((number) => writeRice(number, lower));
        const { readRice } = createBitReader(finish());
        expect(numbers.map(() => readRice(lower))).toEqual(numbers);
      }),
    );
  });
});

test("the places of 74 articles take six bits or seven", () => {
  const sizeOf = (number: number) => {
    const { writeBelow, finish } = createBitWriter();
    for (let i = 0; i < 8; i++) writeBelow(number, 74);
    return finish().length;
  };
  expect([sizeOf(0), sizeOf(53), sizeOf(54), sizeOf(73)]).toEqual([6, 6, 7, 7]);
});

test("steps of a mean of a hundred have six lower bits", () => {
  expect([planRice(100), planRice(1), planRice(0)]).toEqual([6, 0, 0]);
});

test("past the end all bits are 0", () => {
  const { hasMore, readBits, readRice, readBelow } = createBitReader(new Uint8Array());
  expect([hasMore(), readBits(8), readRice(3), readBelow(74)]).toEqual([false, 0, 0, 0]);
});
