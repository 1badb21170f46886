import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { load, type CheerioAPI } from "cheerio";

export const OUT = path.resolve("out");

/** Every file of the built site, as sorted paths. */
export function listBuiltFiles(): string[] {
  if (!existsSync(path.join(OUT, "index.html"))) throw new Error("out/ 里没有网站，先运行 npm run build。");
  return readdirSync(OUT, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(OUT, path.join(entry.parentPath, entry.name)))
    .sort();
}

export type BuiltPage = { file: string; url: string; html: string; $: CheerioAPI };

/** A page that only leads on to the one that took its place. */
export function isStub(file: string): boolean {
  return file.endsWith("index.html") && readFileSync(path.join(OUT, file), "utf8").includes('http-equiv="refresh"');
}

/** Every built page, read as a browser would; those that only lead on are left out. */
export function readBuiltPages(): BuiltPage[] {
  return listBuiltFiles()
    // Frames for other sites are pages of another kind: tests/site/share.test.ts.
    .filter((file) => file.endsWith(".html") && !file.startsWith("embed/") && !isStub(file))
    .map((file) => {
      const html = readFileSync(path.join(OUT, file), "utf8");
      return { file, url: `/${file.replace(/index\.html$/, "")}`, html, $: load(html) };
    });
}
