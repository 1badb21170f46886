import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Text; pictures and shards are compressed already or too small to gain. */
const COMPRESSIBLE = /\.(html|css|js|json|xml|svg|txt|webmanifest|ics|csv|bin)$/;

/** A text file's copies for servers that send them as they are, by what is put behind its name. */
export function compress(file: string, bytes: Uint8Array): [string, Uint8Array][] {
  // Synchronous: of files of 10 KB zlib's streams take twice the time.
  return COMPRESSIBLE.test(file) ? [[".gz", gzipSync(bytes, { level: 9 })], [".br", toBrotli(bytes)]] : [];
}

/**
 * A window as small as the file: the default takes megabytes for every page, and clearing them took
 * 90 % of the time (764 files: 9.2 s, now 0.6 s, and 300 bytes more in all).
 */
function toBrotli(bytes: Uint8Array): Buffer {
  const window = Math.ceil(Math.log2(bytes.length + 16));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: Math.min(constants.BROTLI_DEFAULT_WINDOW, Math.max(constants.BROTLI_MIN_WINDOW_BITS, window)),
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}
