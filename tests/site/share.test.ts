import { readFileSync } from "node:fs";
import path from "node:path";
import jsQR from "jsqr";
import { load } from "cheerio";
import { SaxesParser } from "saxes";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { CONTENT_FOLDER, loadSources, validateContent } from "@/lib/content";
import { SHARE_FILES, shareFilePath, verifyPath, getShareId } from "@/lib/share/addresses";
import { absoluteUrl } from "@/lib/site";
import { listBuiltFiles, OUT } from "./pages";

const files = new Set(listBuiltFiles());
const read = (file: string) => readFileSync(path.join(OUT, file));
const { articles } = validateContent(await loadSources(CONTENT_FOLDER));

async function decode(bytes: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height, { inversionAttempts: "dontInvert" })?.data;
}

test("every article has every file of the share kit, and a page to find them on", () => {
  const wanted = articles.flatMap((article) => [...SHARE_FILES.map((file) => shareFilePath(article, file).slice(1)), `materials${article.url}index.html`, `${verifyPath(getShareId(article)).slice(1)}index.html`]);
  expect(wanted.filter((file) => !files.has(file))).toEqual([]);
});

test.each(articles.map((article) => ({ url: article.url, article })))("$url: every code leads to the canonical address", async ({ url, article }) => {
  for (const file of ["qr.png", "qr.svg", "card.png"] as const) expect(await decode(read(shareFilePath(article, file).slice(1))), file).toBe(absoluteUrl(url));
  // The poster is large; its code stands at the bottom left.
  const poster = await sharp(read(shareFilePath(article, "poster.png").slice(1))).extract({ left: 40, top: 1300, width: 520, height: 560 }).png().toBuffer();
  expect(await decode(poster), "poster.png").toBe(absoluteUrl(url));
});

test("pictures keep to their weights", () => {
  const limits = { "card.png": 40_000, "square.png": 40_000, "poster.png": 140_000 };
  const heavy = articles.flatMap((article) => Object.entries(limits).filter(([file, limit]) => read(`share${article.url}${file}`).length > limit).map(([file]) => article.url + file));
  expect(heavy).toEqual([]);
});

test("an article's share card and a material page's first picture are the site's own", () => {
  const article = load(read("types/nfc/index.html"));
  expect(article('meta[property="og:image"]').attr("content")).toBe(absoluteUrl("/share/types/nfc/card.png"));
  const material = load(read("materials/types/nfc/index.html"));
  const first = material("img").first();
  expect(first.attr("src")).toContain("/share/types/nfc/square.png");
  expect(Number(first.attr("width"))).toBeGreaterThanOrEqual(300);
});

test("pictures have their size in the markup, and nothing is a download, canvas or blob", () => {
  for (const file of [...files].filter((name) => /^(materials|v)\/.*index\.html$/.test(name))) {
    const $ = load(read(file));
    expect($("img:not([width]), img:not([height]), img:not([alt])").length, file).toBe(0);
    expect($("canvas, [download], [href^=blob], [src^=blob]").length, file).toBe(0);
  }
});

describe("embeds", () => {
  const embeds = [...files].filter((file) => /^embed\/.*index\.html$/.test(file));

  test("are whole pages of at most 10 KB without a script", () => {
    expect(embeds.length).toBeGreaterThan(30);
    for (const file of embeds) {
      const $ = load(read(file));
      expect(read(file).length, file).toBeLessThanOrEqual(10_000);
      expect($("script, style, [style]").length, file).toBe(0);
      expect($("h1").length, file).toBe(1);
      expect($("link[rel=stylesheet]").attr("href"), file).toMatch(/\/embed\/embed\.css$/);
    }
  });
});

test("the monthly feeds are well formed", () => {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(read("share/monthly.xml").toString()).close();
  const feed = JSON.parse(read("share/monthly.json").toString()) as { items: { url: string }[] };
  expect(feed.items.length).toBeGreaterThan(0);
  expect(feed.items.filter(({ url }) => !files.has(`${url.slice(absoluteUrl("/").length)}index.html`))).toEqual([]);
  expect(read("share/monthly.ics").toString()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
});
