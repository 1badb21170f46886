import { load, type CheerioAPI } from "cheerio";

/** What streamed Suspense content leaves behind: a page that has it is empty without the runtime. */
const STREAMED = 'template[id^="B:"], [hidden][id^="S:"]';

/** What only the runtime needs. Scripts that are data stay; Next says again for Twitter what Open Graph has said. */
const RUNTIME = [
  'script:not([type="application/ld+json"])',
  ...["preload", "modulepreload", "prefetch"].map((rel) => `link[rel="${rel}"]`),
  'link[rel="stylesheet"]:not([media="print"])',
  'meta[name="next-size-adjust"]',
  'meta[name^="twitter:"]',
].join(", ");

/**
 * Takes the framework's runtime out of an exported page: scripts, preloads, its
 * stylesheets and markers. What is left is the page as the server drew it.
 * Throws if the page would be incomplete without the runtime.
 */
export function stripRuntime(html: string, file: string): CheerioAPI {
  const $ = load(html);
  if (html.includes("$RC(") || $(STREAMED).length > 0) {
    throw new Error(`${file} 用了 <Suspense> 或 loading.js：内容要靠脚本才出现。去掉它，让页面一次画完。`);
  }
  $(RUNTIME).remove();
  // Empty boxes React keeps places for late metadata in.
  $("body > div[hidden]").filter((_, element) => $(element).text().trim() === "").remove();
  if (html.includes("<!--")) removeComments($);
  return $;
}

function removeComments($: CheerioAPI): void {
  $("*")
    .contents()
    .filter((_, node) => node.type === "comment")
    .remove();
}
