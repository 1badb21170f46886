import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { SITE_URL } from "@/lib/site";
import { createAsset, type Asset } from "./assets";
import { findOverweight, formatWeights } from "./budgets";
import { compressFiles } from "./compress";
import { buildIslands } from "./islands";
import { assertSame, shipPage, type PageAssets } from "./page";
import { listFiles, mapInParallel } from "./pages";
import { toSecurityTxt } from "./security-txt";
import { writeServiceWorker } from "./service-worker";
import { gzipSize, printWeight, weigh, type Weight } from "./weigh";

type ShipOptions = {
  /** The project's folder. */
  root: string;
  /** What `next build` exported. */
  from: string;
  /** A folder to write; it is emptied first. */
  to: string;
  /** Pages we rendered ourselves, by their file. They are published; what Next exported of the same pages has to be equal. */
  pages: ReadonlyMap<string, string>;
  /** More files to publish, by address below `to`: search shards, share kit. */
  files: ReadonlyMap<string, Uint8Array | string>;
};

export type Shipment = { weights: Weight[]; table: string; overweight: string[] };

/** What `npm run dev` left in public/: the build brings its own. */
const LEFT_BY_DEV = /^(search-index|share|embed|audio)\//;
/** Exported files that are published as they are; all else of the export belongs to the runtime. */
const KEPT = /^(?!_next\/|404\/|_not-found|__next)(?!.*\/__next).*\.(xml|json|webmanifest|svg|png|ico|txt|ics|csv)$/;
/** The router's payloads look like pages' text files. */
const PAYLOAD = /(^|\/)index\.txt$|^(?!robots\.txt$|.*\.well-known\/).*\.txt$/;

/**
 * Makes the published site from the export: strip, islands, shards, policy,
 * compress, budgets. The policy is written after every other edit, and
 * compression comes last.
 */
export async function ship({ root, from, to, pages, files }: ShipOptions): Promise<Shipment> {
  const exported = (await listFiles(from)).filter((file) => !LEFT_BY_DEV.test(file));
  await rm(to, { recursive: true, force: true });
  await copyFiles(from, to, exported.filter((file) => KEPT.test(file) && !PAYLOAD.test(file)));
  const assets: PageAssets = { stylesheet: await joinStylesheets(from, exported), islands: await buildIslands(root) };
  const weights = await shipPages({ from, to, pages }, exported.filter(isPage), assets);
  for (const asset of [assets.stylesheet, ...[...assets.islands.values()].flatMap(({ script, later }) => [script, ...later])]) await write(to, asset.path, asset.bytes);
  for (const [file, content] of files) await write(to, file, content);
  const contact = toSecurityTxt({ contact: process.env.SITE_SECURITY_CONTACT, expires: process.env.SITE_SECURITY_EXPIRES, siteUrl: SITE_URL, now: Date.now() });
  if (contact) await write(to, ".well-known/security.txt", contact);
  await writeServiceWorker(root, to);
  await compressFiles(to);
  return { weights, table: formatWeights(weights), overweight: findOverweight(weights) };
}

/** 404.html serves every unknown address; its own folder and Next's copy are not pages. */
function isPage(file: string): boolean {
  return file === "404.html" || (/(^|\/)index\.html$/.test(file) && !/^(404|_not-found)\//.test(file));
}

type PagesToShip = Pick<ShipOptions, "from" | "to" | "pages">;

async function shipPages({ from, to, pages }: PagesToShip, exported: string[], assets: PageAssets): Promise<Weight[]> {
  const sizes = new Map<Asset, number>();
  const sizeOf = (asset: Asset) => {
    const known = sizes.get(asset) ?? gzipSize(asset.bytes);
    sizes.set(asset, known);
    return known;
  };
  const isExported = new Set(exported);
  return mapInParallel([...new Set([...pages.keys(), ...exported])].sort(), 2, async (file) => {
    const ours = pages.get(file);
    const theirs = isExported.has(file) ? await readFile(path.join(from, file), "utf8") : undefined;
    const page = shipPage(file, (ours ?? theirs) as string, assets);
    if (ours !== undefined && theirs !== undefined) assertSame(page, shipPage(file, theirs, assets));
    const weight = weigh(page, sizeOf);
    await write(to, file, printWeight(page.html, weight.total));
    return weight;
  });
}

/** All stylesheets of the export in one, in the order of their names. */
async function joinStylesheets(from: string, exported: string[]): Promise<Asset> {
  const files = exported.filter((file) => file.startsWith("_next/") && file.endsWith(".css"));
  const texts = await Promise.all(files.map((file) => readFile(path.join(from, file), "utf8")));
  return createAsset("site", "css", texts.map((text) => text.replace(LEFTOVERS, "")).join("\n"));
}

/** Source map comments, and variables Next's compiler sets for light-dark(), which we do not use. */
const LEFTOVERS = /\/\*# sourceMappingURL=.*?\*\/|--lightningcss-(?:light|dark):[^;}]*;?/g;

async function copyFiles(from: string, to: string, files: string[]): Promise<void> {
  for (const file of files) await cp(path.join(from, file), path.join(to, file), { recursive: true });
}

async function write(folder: string, file: string, content: Uint8Array | string): Promise<void> {
  const full = path.join(folder, file);
  await mkdir(path.dirname(full), { recursive: true });
  await writeFile(full, content);
}
