import fc from "fast-check";
import { expect, test } from "vitest";
import { createReader, writeNumber } from "@/lib/search/varint";

test("numbers are read as they were written", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 30 })), (numbers) => {
      const bytes: number[] = [];
      numbers.forEach((number) => writeNumber(bytes, number));
      const { hasMore, readNumber } = createReader(Uint8Array.from(bytes));
      const read: number[] = [];
      while (hasMore()) read.push(readNumber());
      expect(read).toEqual(numbers);
    }),
  );
});

test("past the end there is nothing but 0", () => {
  const { hasMore, readByte, readNumber } = createReader(new Uint8Array());
  expect([hasMore(), readByte(), readNumber()]).toEqual([false, 0, 0]);
});
