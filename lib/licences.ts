import { readFile } from "node:fs/promises";
import path from "node:path";

/** The packages of which code reaches the reader. All else builds the site and stays behind. */
export const SHIPPED_PACKAGES = ["preact", "flexsearch"];

export type Licence = { name: string; version: string; licence: string; paragraphs: string[] };

/** The exact words of every licence that what we ship obliges us to pass on. */
export async function loadLicences(): Promise<Licence[]> {
  return Promise.all(
    SHIPPED_PACKAGES.map(async (name) => {
      const folder = path.join(process.cwd(), "node_modules", name);
      const { version, license, author } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8")) as { version: string; license: string; author?: string };
      const text = await readFile(path.join(folder, "LICENSE"), "utf8");
      const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, " ").trim());
      // The Apache licence names nobody; the package does.
      return { name, version, licence: license, paragraphs: [author ? `Author: ${author}` : "", ...paragraphs].filter(Boolean) };
    }),
  );
}
