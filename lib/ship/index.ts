import { readFile } from "node:fs/promises";
import path from "node:path";
import { SITE_URL } from "@/lib/site";
import { createAsset, type Asset } from "./assets";
import { findOverweight, formatWeights } from "./budgets";
import { buildIslands } from "./islands";
import { assertSame, shipOwnPage, shipPage, type PageAssets, type ShippedPage } from "./page";
import { listFiles, mapInParallel } from "./pages";
import { toSecurityTxt } from "./security-txt";
import { buildServiceWorker } from "./service-worker";
import { gzipSize, printWeight, weighLoads, type Weight } from "./weigh";
import { dropQuotes } from "./tidy";
import { startWriter, type Writer } from "./writer";

type Shipping = {
  writer: Writer;
  root: string;
  to: string;
  assets: PageAssets;
  /** Of what pages load, gzipped. */
  sizes: ReadonlyMap<Asset, number>;
  /** Of the pages shipped, by their file. */
  weights: Map<string, Weight>;
};

export type Shipment = { weights: Weight[]; table: string; overweight: string[] };

/** What `npm run dev` left in public/: the build brings its own. */
const LEFT_BY_DEV = /^(search-index|share|embed|audio)\//;
/** Exported files that are published as they are; all else of the export belongs to the runtime. */
const KEPT = /^(?!_next\/|404\/|_not-found|__next)(?!.*\/__next).*\.(xml|json|webmanifest|svg|png|ico|txt|ics|csv)$/;
/** The router's payloads look like pages' text files. */
const PAYLOAD = /(^|\/)index\.txt$|^(?!robots\.txt$|.*\.well-known\/).*\.txt$/;

/** Files at work at a time: so many wait to be written while the next is made. */
const WIDTH = 16;

/**
 * Begins the published site in the folder `to`. `compiled`: where Next has its compiled stylesheets;
 * it need not have exported yet.
 */
export async function startShipping(root: string, to: string, compiled: string): Promise<Shipping> {
  const assets = { stylesheet: await joinStylesheets(compiled), islands: await buildIslands(root) };
  const writer = startWriter(to);
  const sizes = await mapInParallel(listAssetFiles(assets), WIDTH, async (asset) => {
    await writer.write(asset.path, asset.bytes);
    return [asset, gzipSize(asset.bytes)] as const;
  });
  return { writer, root, to, assets, sizes: new Map(sizes), weights: new Map() };
}

/** Search shards, share kit: by address below the site's folder. */
export async function shipFiles({ writer }: Shipping, files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  await mapInParallel(files, WIDTH, ([file, content]) => writer.write(file, content));
}

/** Pages we rendered ourselves, by their file, as they come: each is written and forgotten before there are many more. */
export async function shipOwnPages(shipping: Shipping, pages: AsyncIterable<[file: string, markup: string]>): Promise<void> {
  await mapInParallel(pages, WIDTH, ([file, markup]) => finishPage(shipping, shipOwnPage(file, markup, shipping.assets)));
}

/**
 * Makes the rest of the published site from what Next exported: strip, islands, policy, budgets. The policy is written after
 * every other edit; each file is compressed as it is written. What Next exported of pages shipped already has to be equal.
 */
export async function shipExport(shipping: Shipping, from: string): Promise<Shipment> {
  const { writer, root, to, assets, weights } = shipping;
  const exported = (await listFiles(from)).filter((file) => !LEFT_BY_DEV.test(file));
  if ((await joinStylesheets(path.join(from, "_next"))).path !== assets.stylesheet.path) throw new Error("Next 导出的样式表和编译完时的不一样，见 docs/decisions/0009。");
  const kept = exported.filter((file) => KEPT.test(file) && !PAYLOAD.test(file));
  await mapInParallel(kept, WIDTH, async (file) => writer.write(file, await readFile(path.join(from, file))));
  await mapInParallel(exported.filter(isPage), WIDTH, async (file) => {
    const theirs = shipPage(file, await readFile(path.join(from, file), "utf8"), assets);
    const ours = weights.get(file);
    if (!ours) await finishPage(shipping, theirs);
    else assertSame(file, await readFile(path.join(to, file), "utf8"), printWeight(dropQuotes(theirs.html), ours.total));
  });
  const contact = toSecurityTxt({ contact: process.env.SITE_SECURITY_CONTACT, expires: process.env.SITE_SECURITY_EXPIRES, siteUrl: SITE_URL, now: Date.now() });
  if (contact) await writer.write(".well-known/security.txt", contact);
  await writer.write("sw.js", await buildServiceWorker(root, to));
  await writer.end();
  const sorted = [...weights.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  return { weights: sorted, table: formatWeights(sorted), overweight: findOverweight(sorted) };
}

async function finishPage({ writer, weights, sizes }: Shipping, page: ShippedPage): Promise<void> {
  const loads = weighLoads(page, sizes);
  const html = await writer.writePage(page.file, page.html, loads.css + loads.js);
  weights.set(page.file, { ...loads, file: page.file, html, total: html + loads.css + loads.js });
}

/** 404.html serves every unknown address; its own folder and Next's copy are not pages. */
function isPage(file: string): boolean {
  return file === "404.html" || (/(^|\/)index\.html$/.test(file) && !/^(404|_not-found)\//.test(file));
}

/** All stylesheets below a folder in one, in the order of their names. */
async function joinStylesheets(folder: string): Promise<Asset> {
  const files = (await listFiles(folder)).filter((file) => file.endsWith(".css"));
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), "utf8")));
  return createAsset("site", "css", texts.map((text) => text.replace(LEFTOVERS, "")).join("\n"));
}

function listAssetFiles({ stylesheet, islands }: PageAssets): Asset[] {
  return [stylesheet, ...[...islands.values()].flatMap(({ script, later }) => [script, ...later])];
}

/** Source map comments, and variables Next's compiler sets for light-dark(), which we do not use. */
const LEFTOVERS = /\/\*# sourceMappingURL=.*?\*\/|--lightningcss-(?:light|dark):[^;}]*;?/g;
