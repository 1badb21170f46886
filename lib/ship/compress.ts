import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { listFiles, mapInParallel } from "./pages";

/** Text; pictures and shards are compressed already or too small to gain. */
const COMPRESSIBLE = /\.(html|css|js|json|xml|svg|txt|webmanifest|ics|csv|bin)$/;

/** Puts a .gz and a .br copy beside every text file, for servers that send them as they are. */
export async function compressFiles(folder: string): Promise<number> {
  const files = (await listFiles(folder)).filter((file) => COMPRESSIBLE.test(file));
  await mapInParallel(files, 4, async (file) => {
    const full = path.join(folder, file);
    const bytes = await readFile(full);
    const [gz, br] = await Promise.all([promisify(gzip)(bytes, { level: 9 }), promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })]);
    await Promise.all([writeFile(`${full}.gz`, gz), writeFile(`${full}.br`, br)]);
  });
  return files.length;
}
