import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Content, Problem } from "@/lib/content";
import { buildEmbeds } from "./embed";
import { getThisMonth } from "./month";
import { buildMonthlyFiles } from "./monthly";
import { buildOpenData } from "./open-data";
import { buildPictures } from "./pictures";

export type ShareKit = { files: Map<string, Uint8Array | string>; drawn: number; problems: Problem[] };

/** All files of the share kit, by address below the site's root. */
export async function buildShareKit(content: Content, cacheFolder: string): Promise<ShareKit> {
  // SITE_PICTURES=off: to measure the rest of a build (npm run bench:build), never to publish.
  const pictures = process.env.SITE_PICTURES === "off" ? { files: new Map<string, Uint8Array>(), drawn: 0, problems: [] } : await buildPictures(content, cacheFolder);
  const month = getThisMonth();
  const texts = [...buildMonthlyFiles(content, month), ...buildEmbeds(content, month), ...buildOpenData(content)].map(([address, text]) => [address.slice(1), text] as const);
  const stylesheets = await Promise.all(["poster.css", "help-sheet.css"].map(async (file) => [`share/${file}`, await readFile(path.resolve("lib/share", file))] as const));
  return { files: new Map<string, Uint8Array | string>([...pictures.files, ...texts, ...stylesheets]), drawn: pictures.drawn, problems: pictures.problems };
}
