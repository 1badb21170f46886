import type { CheerioAPI } from "cheerio";
import { BASE_PATH } from "@/lib/site";
import type { Asset } from "./assets";
import { ELDER_ISLAND, PAGE_ISLAND, type Island } from "./islands";
import { CONTENT_POLICY } from "./policy";
import { stripRuntime } from "./strip";
import { tidyMarkup } from "./tidy";

const POLICY = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">`;

export type PageAssets = { stylesheet: Asset; islands: ReadonlyMap<string, Island> };

/** A page as it is published, and the files it loads before any image. */
export type ShippedPage = { file: string; html: string; loads: Asset[] };

/** Turns a page as Next exported it into the one that is published, but for its weight. */
export function shipPage(file: string, exported: string, assets: PageAssets): ShippedPage {
  const $ = stripRuntime(exported, file);
  const loads = addAssets($, file, assets);
  addBasePath($, BASE_PATH);
  // After every other change: nothing that follows may need a looser policy.
  $("head").prepend(POLICY);
  return { file, html: $.html(), loads };
}

/**
 * The same for a page of lib/render, to the byte, without parsing it: React's markup is known to be whole,
 * and has next to nothing of the runtime. Where Next exported the page, too, the two are compared.
 */
export function shipOwnPage(file: string, markup: string, assets: PageAssets): ShippedPage {
  if (BASE_PATH !== "") return shipPage(file, markup, assets);
  const getIsland = createFinder(file, assets);
  const own: Island[] = [];
  const html = tidyMarkup(markup, (tag) => {
    // React asks for every image beforehand.
    if (tag.startsWith('<link rel="preload"')) return "";
    const [, island] = / data-island="([^"]*)"/.exec(tag) ?? [];
    if (island !== undefined) own.push(getIsland(island));
    // Loaded when a button is pressed: no part of the first visit.
    const [, later] = / data-load="([^"]*)"/.exec(tag) ?? [];
    return later === undefined ? tag : `${tag.slice(0, -1)} data-source="${getIsland(later).script.path}">`;
  });
  const { tags, loads } = listAssets(own, getIsland, assets);
  return { file, html: html.replace("<head>", `<head>${POLICY}`).replace("</head>", `${tags}</head>`), loads };
}

/** Letters shown before and after the first one that differs. */
const AROUND = 80;

/** Throws where a page we rendered is not, to the byte, what Next made of it: then lib/render has to learn something. */
export function assertSame(file: string, ours: string, theirs: string): void {
  if (ours === theirs) return;
  const first = [...ours].findIndex((letter, index) => letter !== theirs[index]);
  const show = (html: string) => html.slice(Math.max(0, first - AROUND), first + AROUND);
  throw new Error(`${file}：lib/render 画的和 Next 导出的不一样，见 docs/decisions/0009。\n  我们：${show(ours)}\n  Next：${show(theirs)}`);
}

function addAssets($: CheerioAPI, file: string, assets: PageAssets): Asset[] {
  const getIsland = createFinder(file, assets);
  $("[data-load]").each((_, element) => {
    const button = $(element);
    button.attr("data-source", getIsland(button.attr("data-load") ?? "").script.path);
  });
  const own = $("[data-island]").toArray().map((element) => getIsland($(element).attr("data-island") ?? ""));
  const { tags, loads } = listAssets(own, getIsland, assets);
  $("head").append(tags);
  return loads;
}

type GetIsland = (name: string) => Island;

function createFinder(file: string, { islands }: PageAssets): GetIsland {
  return (name) => {
    const island = islands.get(name);
    if (!island) throw new Error(`${file} 要用的 ${name}.island.tsx 不存在。`);
    return island;
  };
}

/** What the end of the head has to load the page's files, and these. */
function listAssets(own: Island[], getIsland: GetIsland, { stylesheet }: PageAssets): { tags: string; loads: Asset[] } {
  const page = getIsland(PAGE_ISLAND).script;
  // The page's script asks for this one in 长辈版; it has to know where in the head already.
  const elder = getIsland(ELDER_ISLAND).script;
  // The page's script stands in the head and runs before anything is drawn; an island's own waits for its markup.
  const scripts = own.map(({ script, isModule }) => `<script ${isModule ? 'type="module"' : 'defer=""'} src="${script.path}"></script>`);
  const tags = `<link rel="stylesheet" href="${stylesheet.path}"><script src="${page.path}" data-source="${elder.path}"></script>${scripts.join("")}`;
  return { tags, loads: [stylesheet, page, ...own.map(({ script }) => script)] };
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
