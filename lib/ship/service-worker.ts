import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { BASE_PATH } from "@/lib/site";
import { DEFINED, TARGET } from "./islands";

/** Pages every reader has without a network. The first stands in for pages that were not kept. */
const PAGES = ["/saved/", "/help/"];

/**
 * sw.js, for a site whose pages are finished. Its version is the content of the pages it keeps,
 * so a phone fetches them again when they have changed and only then. With
 * SITE_OFFLINE=off it is the kill switch.
 */
export async function buildServiceWorker(root: string, site: string): Promise<Uint8Array> {
  const isOff = process.env.SITE_OFFLINE === "off";
  const entry = path.join(root, "components/offline", isOff ? "stop-worker.ts" : "service-worker.ts");
  const hash = createHash("sha256");
  for (const page of PAGES) hash.update(await readFile(path.join(site, page, "index.html")));
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    charset: "utf8",
    format: "iife",
    target: TARGET,
    alias: { "@": root },
    define: {
      ...DEFINED,
      "process.env.WORKER_VERSION": JSON.stringify(hash.digest("hex").slice(0, 10)),
      "process.env.WORKER_PAGES": JSON.stringify(PAGES.map((page) => BASE_PATH + page).join(" ")),
    },
    logLevel: "error",
  });
  return result.outputFiles[0]?.contents ?? new Uint8Array();
}
