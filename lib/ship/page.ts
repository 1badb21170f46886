import type { CheerioAPI } from "cheerio";
import { BASE_PATH } from "@/lib/site";
import type { Asset } from "./assets";
import { ELDER_ISLAND, PAGE_ISLAND, type Island } from "./islands";
import { CONTENT_POLICY } from "./policy";
import { stripRuntime } from "./strip";

export type PageAssets = { stylesheet: Asset; islands: ReadonlyMap<string, Island> };

/** A page as it is published, and the files it loads before any image. */
export type ShippedPage = { file: string; html: string; loads: Asset[] };

/** Turns a page as Next exported it into the one that is published, but for its weight. */
export function shipPage(file: string, exported: string, assets: PageAssets): ShippedPage {
  const $ = stripRuntime(exported, file);
  const loads = addAssets($, file, assets);
  addBasePath($, BASE_PATH);
  // After every other change: nothing that follows may need a looser policy.
  $("head").prepend(`<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">`);
  return { file, html: $.html(), loads };
}

/** Letters shown before and after the first one that differs. */
const AROUND = 80;

/** Throws where a page we rendered is not, to the byte, what Next made of it: then lib/render has to learn something. */
export function assertSame(ours: ShippedPage, theirs: ShippedPage): void {
  if (ours.html === theirs.html) return;
  const first = [...ours.html].findIndex((letter, index) => letter !== theirs.html[index]);
  const show = ({ html }: ShippedPage) => html.slice(Math.max(0, first - AROUND), first + AROUND);
  throw new Error(`${ours.file}：lib/render 画的和 Next 导出的不一样，见 docs/decisions/0009。\n  我们：${show(ours)}\n  Next：${show(theirs)}`);
}

function addAssets($: CheerioAPI, file: string, { stylesheet, islands }: PageAssets): Asset[] {
  const getIsland = (name: string): Island => {
    const island = islands.get(name);
    if (!island) throw new Error(`${file} 要用的 ${name}.island.tsx 不存在。`);
    return island;
  };
  // Loaded when a button is pressed: no part of the first visit.
  $("[data-load]").each((_, element) => {
    const button = $(element);
    button.attr("data-source", getIsland(button.attr("data-load") ?? "").script.path);
  });
  const page = getIsland(PAGE_ISLAND).script;
  // The page's script asks for this one in 长辈版; it has to know where in the head already.
  const elder = getIsland(ELDER_ISLAND).script;
  const own = $("[data-island]").toArray().map((element) => getIsland($(element).attr("data-island") ?? ""));
  // The page's script stands in the head and runs before anything is drawn; an island's own waits for its markup.
  $("head").append(`<link rel="stylesheet" href="${stylesheet.path}"><script src="${page.path}" data-source="${elder.path}"></script>`);
  for (const { script, isModule } of own) $("head").append(`<script ${isModule ? 'type="module"' : "defer"} src="${script.path}"></script>`);
  return [stylesheet, page, ...own.map((island) => island.script)];
}

/** Puts the sub-folder before every root address of a page. Next has put it before some <link>s already. */
export function addBasePath($: CheerioAPI, base: string): void {
  if (base === "") return;
  for (const attribute of ["href", "src", "action", "data-source"]) {
    $(`[${attribute}^="/"]`).each((_, element) => {
      const value = $(element).attr(attribute) ?? "";
      const isDone = $(element).is("link") && value.startsWith(`${base}/`);
      if (!value.startsWith("//") && !isDone) $(element).attr(attribute, base + value);
    });
  }
}
