import { gzipSync } from "node:zlib";
import type { Asset } from "./assets";
import type { ShippedPage } from "./page";

/** Bytes over the network of a first visit to a page, gzipped, without images. */
export type Weight = { file: string; html: number; css: number; js: number; total: number; requests: number };

const KB = 1024;
/** Where the page says how heavy it is (components/layout/footer.tsx). */
const PLACE = /(<span data-page-weight[^>]*>)[^<]*(<\/span>)/;

export function gzipSize(bytes: Buffer | string): number {
  return gzipSync(bytes, { level: 9 }).length;
}

/** What a page loads before any image, by kind, gzipped. `sizes`: of each of these files. */
export function weighLoads({ loads }: ShippedPage, sizes: ReadonlyMap<Asset, number>): Pick<Weight, "css" | "js" | "requests"> {
  const sum = (extension: string) => loads.filter((asset) => asset.path.endsWith(extension)).reduce((total, asset) => total + (sizes.get(asset) ?? NaN), 0);
  return { css: sum(".css"), js: sum(".js"), requests: 1 + loads.length };
}

/** Writes the weight into the page's footer. The page changes by a few letters; its weight is given to 0.1 KB. */
export function printWeight(html: string, total: number): string {
  return html.replace(PLACE, `$1${(total / KB).toFixed(1)} KB$2`);
}

export function formatKb(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`;
}
