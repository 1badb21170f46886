import { cpSync, readFileSync } from "node:fs";
import path from "node:path";
import { getHugoVersion, runHugo, toFrontMatter, write, type Site } from "./site";

/** Where our page holds the text: everything else of it is the frame. */
const TEXT = /(<div class="article max-w-text" data-speak>)[^]*?(<\/div><p class="panel mt-10)/;
/** What a page loads, and its icons. */
const ASSETS = ["assets", "icons", "manifest.webmanifest"];

/**
 * Hugo with our own page as its template, scripts and all: the same page, made by another generator. What is left of the difference
 * is what the generators cost. The frame is that of the page visited (its questions, links and sources stand in it); the text Hugo renders itself.
 */
export const toSamePage = (page: string): Site => ({
  name: "Hugo，本站的页面框",
  what: "同样的网页：框、样式、脚本是我们的，正文由它生成",
  version: getHugoVersion,
  toPath: ({ section, slug }) => `/${section}/${slug}/`,
  build(folder, articles) {
    const frame = readFileSync(`out/${page}/index.html`, "utf8");
    if (!TEXT.test(frame)) throw new Error(`out/${page}/index.html 里找不到正文`);
    write(folder, "config.toml", 'baseURL = "/"\nlanguageCode = "zh-CN"\ntitle = "五不反诈"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]\n');
    write(folder, "layouts/_default/single.html", frame.replace(TEXT, "$1{{ .Content }}$2"));
    for (const asset of ASSETS) cpSync(path.join("out", asset), path.join(folder, "static", asset), { recursive: true });
    // Questions and sources stand in the frame.
    for (const article of articles) write(folder, `content/${article.section}/${article.slug}.md`, toFrontMatter(article) + article.body.replace(/\n## (?:练一练|来源)\n[^]*$/, "\n"));
    runHugo(folder);
    return path.join(folder, "public");
  },
});
