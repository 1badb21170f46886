import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { SITE_URL } from "@/lib/site";
import { createAsset, type Asset } from "./assets";
import { findOverweight, formatWeights } from "./budgets";
import { buildIslands } from "./islands";
import { assertSame, shipOwnPage, shipPage, type PageAssets, type ShippedPage } from "./page";
import { listFiles, mapInParallel } from "./pages";
import { toSecurityTxt } from "./security-txt";
import { buildServiceWorker } from "./service-worker";
import { gzipSize, printWeight, weigh, type Weight } from "./weigh";
import { createWrite, type Write } from "./write";

type Shipping = { write: Write; root: string; to: string; islands: PageAssets["islands"] };

type ShipOptions = {
  /** What `next build` exported. */
  from: string;
  /** Pages we rendered ourselves, by their file. They are published; what Next exported of the same pages has to be equal. */
  pages: ReadonlyMap<string, Buffer>;
};

export type Shipment = { weights: Weight[]; table: string; overweight: string[] };

/** What `npm run dev` left in public/: the build brings its own. */
const LEFT_BY_DEV = /^(search-index|share|embed|audio)\//;
/** Exported files that are published as they are; all else of the export belongs to the runtime. */
const KEPT = /^(?!_next\/|404\/|_not-found|__next)(?!.*\/__next).*\.(xml|json|webmanifest|svg|png|ico|txt|ics|csv)$/;
/** The router's payloads look like pages' text files. */
const PAYLOAD = /(^|\/)index\.txt$|^(?!robots\.txt$|.*\.well-known\/).*\.txt$/;

/** Files at work at a time: while one is compressed, the next is made. */
const WIDTH = 4;

/**
 * Begins the published site in the folder `to`, which is emptied: what does not wait for an export. `files`: search
 * shards, share kit, by address below `to`.
 */
export async function startShipping(root: string, to: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<Shipping> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  const write = createWrite(to);
  await mapInParallel([...files], WIDTH, ([file, content]) => write(file, content));
  return { write, root, to, islands: await buildIslands(root) };
}

/**
 * Makes the rest of the published site from the export: strip, islands, policy, budgets.
 * The policy is written after every other edit; each file is compressed as it is written.
 */
export async function ship({ write, root, to, islands }: Shipping, { from, pages }: ShipOptions): Promise<Shipment> {
  const exported = (await listFiles(from)).filter((file) => !LEFT_BY_DEV.test(file));
  const kept = exported.filter((file) => KEPT.test(file) && !PAYLOAD.test(file));
  await mapInParallel(kept, WIDTH, async (file) => write(file, await readFile(path.join(from, file))));
  const assets: PageAssets = { stylesheet: await joinStylesheets(from, exported), islands };
  const weights = await shipPages({ from, pages, write }, exported.filter(isPage), assets);
  for (const asset of [assets.stylesheet, ...[...assets.islands.values()].flatMap(({ script, later }) => [script, ...later])]) await write(asset.path, asset.bytes);
  const contact = toSecurityTxt({ contact: process.env.SITE_SECURITY_CONTACT, expires: process.env.SITE_SECURITY_EXPIRES, siteUrl: SITE_URL, now: Date.now() });
  if (contact) await write(".well-known/security.txt", contact);
  await write("sw.js", await buildServiceWorker(root, to));
  return { weights, table: formatWeights(weights), overweight: findOverweight(weights) };
}

/** 404.html serves every unknown address; its own folder and Next's copy are not pages. */
function isPage(file: string): boolean {
  return file === "404.html" || (/(^|\/)index\.html$/.test(file) && !/^(404|_not-found)\//.test(file));
}

type PagesToShip = Pick<ShipOptions, "from" | "pages"> & { write: Write };

async function shipPages({ from, pages, write }: PagesToShip, exported: string[], assets: PageAssets): Promise<Weight[]> {
  const sizes = new Map<Asset, number>();
  const sizeOf = (asset: Asset) => {
    const known = sizes.get(asset) ?? gzipSize(asset.bytes);
    sizes.set(asset, known);
    return known;
  };
  const isExported = new Set(exported);
  return mapInParallel([...new Set([...pages.keys(), ...exported])].sort(), WIDTH, async (file) => {
    const ours = pages.get(file);
    const theirs = isExported.has(file) ? shipPage(file, await readFile(path.join(from, file), "utf8"), assets) : undefined;
    const page = ours === undefined ? (theirs as ShippedPage) : shipOwnPage(file, ours.toString(), assets);
    if (theirs) assertSame(page, theirs);
    const weight = weigh(page, sizeOf);
    await write(file, printWeight(page.html, weight.total));
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
