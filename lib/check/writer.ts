import type { Coder } from "./code";

/** Build time only: the counterpart of createReader. */
export function createWriter(): { code: Coder; finish: () => Uint8Array } {
  const bytes: number[] = [];
  let low = 0;
  let range = 0xffffffff;
  const shift = () => {
    bytes.push(Math.floor(low / 0x1000000));
    low = (low % 0x1000000) * 256;
  };
  const code: Coder = (chance, bit = 0) => {
    const bound = (range >>> 16) * chance;
    if (bit) range = bound;
    else {
      low += bound;
      range -= bound;
    }
    if (low >= 0x100000000) {
      low -= 0x100000000;
      carry(bytes);
    }
    while (range < 0x1000000) {
      range *= 256;
      shift();
    }
    return bit;
  };
  const finish = () => {
    for (let i = 0; i < 4; i++) shift();
    while (bytes[bytes.length - 1] === 0) bytes.pop();
    return Uint8Array.from(bytes);
  };
  return { code, finish };
}

function carry(bytes: number[]): void {
  let place = bytes.length - 1;
  while (bytes[place] === 255) bytes[place--] = 0;
  bytes[place] = (bytes[place] ?? 0) + 1;
}
