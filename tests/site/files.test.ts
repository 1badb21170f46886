import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync, brotliDecompressSync } from "node:zlib";
import { Linter } from "eslint";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { BASE_PATH, SITE_URL } from "@/lib/site";
import { isStub, listBuiltFiles, OUT } from "./pages";

const files = listBuiltFiles();
const read = (file: string) => readFileSync(path.join(OUT, file));
const originals = files.filter((file) => !/\.(gz|br)$/.test(file));

test("only expected files are published", () => {
  const expected = /^(.*\/)?(index\.html|404\.html)$|^assets\/[a-z-]+\.[0-9a-zA-Z]{8,10}\.(css|js)$|^icons\/hand(-\d+)?\.(svg|png)$|^apple-touch-icon\.png$|^(sitemap|rss)\.xml$|^feed\.json$|^(robots\.txt|sw\.js|\.well-known\/security\.txt)$|^manifest\.webmanifest$|^search-index\/|^data\/figures\.(json|csv)$|^share\/|^embed\/embed\.css$|^check\/rules\.bin$|^audio\/[a-z0-9-]+\.(mp3|m4a)$/;
  expect(originals.filter((file) => !expected.test(file))).toEqual([]);
});

test("the stylesheet holds no class that Tailwind took from a condition", () => {
  const sheets = originals.filter((file) => /^assets\/site\..*\.css$/.test(file));
  expect(sheets).toHaveLength(1);
  expect(sheets.map((file) => read(file).toString().match(/\.\\![\w-]+/g))).toEqual([null]);
});

test("the message check and its rules take at most 20 KB on the way", () => {
  const own = files.filter((file) => /^assets\/check\.\w+\.js\.gz$|^check\/rules\.bin\.gz$/.test(file));
  expect(own).toHaveLength(2);
  expect(own.reduce((sum, file) => sum + read(file).length, 0)).toBeLessThanOrEqual(20 * 1024);
});

test("every compressed copy is the file it stands beside", () => {
  for (const file of files.filter((name) => name.endsWith(".gz"))) expect(gunzipSync(read(file)).equals(read(file.slice(0, -3))), file).toBe(true);
  for (const file of files.filter((name) => name.endsWith(".br"))) expect(brotliDecompressSync(read(file)).equals(read(file.slice(0, -3))), file).toBe(true);
  expect(files.filter((file) => file.endsWith(".html") && !files.includes(`${file}.gz`))).toEqual([]);
});

/** Throws where XML is not well formed. */
function parseXml(text: string): string[] {
  const links: string[] = [];
  const parser = new SaxesParser();
  let inLink = false;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => (inLink = name === "loc" || name === "link"));
  parser.on("text", (value) => inLink && value.trim() && links.push(value.trim()));
  parser.on("closetag", () => (inLink = false));
  parser.write(text).close();
  return links;
}

const toFile = (address: string) => `${address.slice((SITE_URL + BASE_PATH).length + 1)}index.html`;

describe("addresses for machines", () => {
  test("the sitemap is well formed and lists every page once", () => {
    const links = parseXml(read("sitemap.xml").toString());
    expect(links.map(toFile).sort()).toEqual(originals.filter((file) => file.endsWith("index.html") && !/^(v|embed)\//.test(file) && !isStub(file)));
  });

  test("RSS is well formed and its links are pages", () => {
    const links = parseXml(read("rss.xml").toString());
    expect(links.length).toBeGreaterThan(5);
    expect(links.map(toFile).filter((file) => !files.includes(file))).toEqual([]);
  });

  test("the JSON feed is a feed whose items are pages", () => {
    const feed = JSON.parse(read("feed.json").toString()) as { version: string; items: { url: string }[] };
    expect(feed.version).toContain("jsonfeed.org");
    expect(feed.items.map(({ url }) => toFile(url)).filter((file) => !files.includes(file))).toEqual([]);
  });

  test("robots.txt names the sitemap", () => {
    expect(read("robots.txt").toString()).toContain(`Sitemap: ${SITE_URL}${BASE_PATH}/sitemap.xml`);
  });

  test("the manifest's icons exist", () => {
    const manifest = JSON.parse(read("manifest.webmanifest").toString()) as { icons: { src: string }[] };
    expect(manifest.icons.filter(({ src }) => !files.includes(src.replace("./", "")))).toEqual([]);
  });
});

describe("shipped scripts", () => {
  const scripts = originals.filter((file) => file.endsWith(".js"));

  test("hold nothing that belongs to the build", () => {
    for (const file of scripts) expect(read(file).toString(), file).not.toMatch(/gray-matter|strictObject|LineCounter|__next|react-dom\/client|mdast|hast|process\.env/);
  });

  test("can be read by an engine that knows ES2018 syntax and import(), as Chromium 64 and Safari 12 do", () => {
    const linter = new Linter();
    for (const file of scripts) {
      const code = read(file).toString().replace(/\bimport\(/g, "load(");
      expect(linter.verify(code, { languageOptions: { ecmaVersion: 2018, sourceType: "module" }, linterOptions: { reportUnusedDisableDirectives: "off" } }), file).toEqual([]);
    }
  });

  test("hold none of the functions and patterns old phones lack", () => {
    for (const file of scripts) {
      const code = read(file).toString();
      expect(code, file).not.toMatch(/\?\.[a-zA-Z_$[(]|\?\?|\(\?<[=!]|\.replaceAll\(|allSettled|structuredClone|Intl\.Segmenter|globalThis|\.flatMap\(|\.flat\(|Object\.fromEntries|\.matchAll\(/);
    }
  });
});
