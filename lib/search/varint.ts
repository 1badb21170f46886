/** Whole numbers as bytes, seven bits in each, the lowest first; the last byte has no eighth bit. */
export function writeNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}

export type ByteReader = { hasMore: () => boolean; readByte: () => number; readNumber: () => number };

/** Reads bytes in turn; past the end everything is 0. */
export function createReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const hasMore = () => at < bytes.length;
  const readByte = () => bytes[at++] || 0;
  const readNumber = () => {
    let value = 0;
    for (let shift = 0; hasMore(); shift += 7) {
      const byte = readByte();
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value;
  };
  return { hasMore, readByte, readNumber };
}
