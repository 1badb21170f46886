import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { ROUTES } from "@/lib/render/routes";
import { buildIslands } from "@/lib/ship/islands";
import { shipPage } from "@/lib/ship/page";
import { dropQuotes } from "@/lib/ship/tidy";
import { printWeight } from "@/lib/ship/weigh";
import { SECTION_IDS } from "@/lib/site";
import { listBuiltFiles, OUT } from "./pages";

/** Left there by the build: what Next exported. */
const EXPORT = path.resolve(".cache/export");

const pages = listBuiltFiles().filter((file) => file.endsWith("/index.html"));
const islands = await buildIslands(process.cwd());
const stylesheet = { path: `/${listBuiltFiles().find((file) => /^assets\/site\.\w+\.css$/.test(file))}`, bytes: Buffer.from("") };

/** v/[id] → /^v\/[^/]+\/index\.html$/; [[...page]] may be missing. */
const toExpression = (pattern: string) => new RegExp(`^${pattern.replace("/[[...page]]", "(/\\d+)?").replace("[section]", `(${SECTION_IDS.join("|")})`).replace(/\[\w+\]/, "[^/]+")}/index\\.html$`);

/** The weight is of the finished page. */
const withoutWeight = (html: string) => printWeight(html, 0);

describe("a page we rendered is, to the byte, what is shipped of Next's", () => {
  test.each(Object.keys(ROUTES))("/%s/", (pattern) => {
    const own = pages.filter((file) => toExpression(pattern).test(file));
    const sampled = own.filter((file) => existsSync(path.join(EXPORT, file)));
    expect(own.length).toBeGreaterThanOrEqual(1);
    expect(sampled.length).toBeGreaterThanOrEqual(Math.min(3, own.length));
    for (const file of sampled) {
      const exported = readFileSync(path.join(EXPORT, file), "utf8");
      expect(load(exported)("script").length, `${file} is of Next`).toBeGreaterThan(5);
      expect(withoutWeight(dropQuotes(shipPage(file, exported, { islands, stylesheet }).html)), file).toBe(withoutWeight(readFileSync(path.join(OUT, file), "utf8")));
    }
  });
});
