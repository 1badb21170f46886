import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Asset } from "./assets";
import type { ShippedPage } from "./page";

export type Weight = { file: string; html: number; css: number; js: number; total: number; requests: number };

const KB = 1024;
/** Where the page says how heavy it is (components/layout/footer.tsx). */
const PLACE = /(<span data-page-weight[^>]*>)[^<]*(<\/span>)/;

const toGzip = promisify(gzip);

export async function gzipSize(bytes: Buffer | string): Promise<number> {
  return (await toGzip(bytes, { level: 9 })).length;
}

/** Bytes over the network of a first visit, gzipped, without images. `sizes`: of what pages load, gzipped. */
export async function weigh({ file, html, loads }: ShippedPage, sizes: ReadonlyMap<Asset, number>): Promise<Weight> {
  const sum = (extension: string) => loads.filter((asset) => asset.path.endsWith(extension)).reduce((total, asset) => total + (sizes.get(asset) ?? NaN), 0);
  const weight = { file, html: await gzipSize(html), css: sum(".css"), js: sum(".js"), requests: 1 + loads.length };
  return { ...weight, total: weight.html + weight.css + weight.js };
}

/** Writes the weight into the page's footer. The page changes by a few letters; its weight is given to 0.1 KB. */
export function printWeight(html: string, total: number): string {
  return html.replace(PLACE, `$1${(total / KB).toFixed(1)} KB$2`);
}

export function formatKb(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`;
}
