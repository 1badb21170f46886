import { cpSync, readFileSync } from "node:fs";
import path from "node:path";
import { getHugoVersion, runHugo, toFrontMatter, write, type Site } from "./site";

/** Where our page holds the text: everything else of it is the frame. */
const TEXT = /(<div class="article max-w-text" data-speak>)[^]*?(<\/div><p class="panel mt-10)/;
/** What lib/markdown adds to our page: links to the glossary, and the reason behind a swindler's line on a line of its own. */
const ADDED = /<a href=(\/glossary\/[^ >]+)>([^<]+)<\/a>|<span class=trick>([^<]+)<\/span>/g;

/** What a page loads, and its icons. */
const ASSETS = ["assets", "icons", "manifest.webmanifest"];

/**
 * Hugo with our own page as its template, scripts and all: the same page, made by another generator. What is left of the difference
 * is what the generators cost. The frame is that of the page visited (its questions, links and sources stand in it); the text Hugo
 * renders itself, from Markdown in which an editor has written out what lib/markdown adds to ours.
 */
export const toSamePage = (page: string): Site => ({
  name: "Hugo，本站的页面框",
  what: "同样的网页：框、样式、脚本是我们的，正文由它生成",
  version: getHugoVersion,
  toPath: ({ section, slug }) => `/${section}/${slug}/`,
  build(folder, articles) {
    const frame = readFileSync(`out/${page}/index.html`, "utf8");
    const [ours] = TEXT.exec(frame) ?? [];
    if (!ours) throw new Error(`out/${page}/index.html 里找不到正文`);
    write(folder, "config.toml", CONFIG);
    write(folder, "layouts/_default/single.html", frame.replace(TEXT, "$1{{ .Content }}$2"));
    for (const asset of ASSETS) cpSync(path.join("out", asset), path.join(folder, "static", asset), { recursive: true });
    // Questions and sources stand in the frame.
    for (const article of articles) {
      const text = article.body.replace(/\n## (?:练一练|来源)\n[^]*$/, "\n");
      write(folder, `content/${article.section}/${article.slug}.md`, toFrontMatter(article) + (`${article.section}/${article.slug}` === page ? writeOut(text, ours) : text));
    }
    runHugo(folder);
    return path.join(folder, "public");
  },
});

const CONFIG = `baseURL = "/"
languageCode = "zh-CN"
title = "五不反诈"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]
[markup.goldmark.renderer]
unsafe = true
`;

/** The Markdown with all that our page has of it; throws where it does not say what our page says. */
function writeOut(markdown: string, ours: string): string {
  let from = 0;
  return [...ours.matchAll(ADDED)].reduce((text, [added, address, word, reason]) => {
    const [plain, written] = word ? [word, `[${word}](${address})`] : [`——${reason}`, added];
    const at = text.indexOf(plain, from);
    if (at < 0) throw new Error(`文章的 Markdown 里找不到“${plain}”`);
    from = at + written.length;
    return text.slice(0, at) + written + text.slice(at + plain.length);
  }, markdown);
}
