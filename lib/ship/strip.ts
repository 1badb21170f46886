import { load, type CheerioAPI } from "cheerio";

/** What streamed Suspense content leaves behind: a page that has it is empty without the runtime. */
const STREAMED = ['template[id^="B:"]', "[hidden][id^='S:']"];

/** Scripts that are data, not programs. */
const DATA = '[type="application/ld+json"]';

/**
 * Takes the framework's runtime out of an exported page: scripts, preloads, its
 * stylesheets and markers. What is left is the page as the server drew it.
 * Throws if the page would be incomplete without the runtime.
 */
export function stripRuntime(html: string, file: string): CheerioAPI {
  const $ = load(html);
  if (html.includes("$RC(") || STREAMED.some((selector) => $(selector).length > 0)) {
    throw new Error(`${file} 用了 <Suspense> 或 loading.js：内容要靠脚本才出现。去掉它，让页面一次画完。`);
  }
  $("script").not(DATA).remove();
  $('link[rel="preload"], link[rel="modulepreload"], link[rel="prefetch"], link[rel="stylesheet"]:not([media="print"])').remove();
  // Next says again for Twitter what Open Graph has said.
  $('meta[name="next-size-adjust"], meta[name^="twitter:"]').remove();
  // Empty boxes React keeps places for late metadata in.
  $("body > div[hidden]").filter((_, element) => $(element).text().trim() === "").remove();
  removeComments($);
  return $;
}

function removeComments($: CheerioAPI): void {
  $("*")
    .contents()
    .filter((_, node) => node.type === "comment")
    .remove();
}
