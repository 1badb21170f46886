import { cpSync } from "node:fs";
import path from "node:path";
import { SECTIONS, SITE_NAME, SITE_SUMMARY } from "@/lib/site";
import { getHugoVersion, getVersion, runHugo, toFrontMatter, write, type Site } from "./site";

/**
 * Hugo with Doks, a kept documentation theme (search, contents, dark, side bar): what a team would publish, where plain
 * Hugo is the least a page can be. The theme's templates are as they came; its settings are those its handbook lists,
 * without the buttons that hand the page to a chat service.
 */
export const DOKS: Site = {
  name: "Hugo，Doks 主题",
  what: "默认设置，PurgeCSS 开着",
  version: (peers) => `${getVersion("@thulite/doks-core")(peers)}，Hugo ${getHugoVersion()}`,
  toPath: ({ section, slug }) => `/${section}/${slug}/`,
  build(folder, articles) {
    const [major = 0, minor = 0] = getHugoVersion().split(".").map(Number);
    if (major === 0 && minor < 146) throw new Error("Doks 主题要 0.146 或更新的 Hugo。用 HUGO=/别处/hugo 指明它在哪里。");
    write(folder, "package.json", '{"type":"module","private":true}');
    // The packages lie outside the site's folder (makeFolder), and Hugo reads nothing outside it unasked.
    const security = { node: { permissions: { allowRead: [".", path.resolve(folder, "../../node_modules")] } } };
    write(folder, "hugo.json", JSON.stringify({ ...CONFIG, security }));
    write(folder, "i18n/zh.json", JSON.stringify(WORDS));
    // The starter's files, which the theme's package leaves to the site.
    for (const file of ["assets/scss/common/_variables-custom.scss", "assets/scss/common/_custom.scss", "assets/js/custom.js", "layouts/_partials/footer/script-footer-custom.html"]) write(folder, file, "");
    cpSync(path.join(folder, "node_modules/thulite/config/postcss.config.js"), path.join(folder, "config/postcss.config.js"));
    cpSync("public/icons/hand-512.png", path.join(folder, "assets/favicon.png"));
    cpSync("public/icons/hand.svg", path.join(folder, "assets/favicon.svg"));
    write(folder, "content/_index.md", `---\ntitle: ${SITE_NAME}\n---\n`);
    for (const [id, { title }] of Object.entries(SECTIONS)) write(folder, `content/${id}/_index.md`, `---\ntitle: ${title}\n---\n`);
    for (const article of articles) write(folder, `content/${article.section}/${article.slug}.md`, toFrontMatter(article) + article.body);
    runHugo(folder, "--gc");
    return path.join(folder, "public");
  },
};

/** What the site has comes first, then the theme's own, then what it stands on: of layouts the first is taken. */
const toMounts = (kind: string, ...parts: string[]) => [kind, ...parts.map((part) => `node_modules/@thulite/${part}/${kind}`)].map((source) => ({ source, target: kind }));
const IDS = Object.keys(SECTIONS);

const CONFIG = {
  baseURL: "/",
  title: SITE_NAME,
  defaultContentLanguage: "zh",
  languages: { zh: { locale: "zh-CN", label: "中文" } },
  disableKinds: ["taxonomy", "term"],
  disableHugoGeneratorInject: true,
  hasCJKLanguage: true,
  summaryLength: 20,
  build: { buildStats: { enable: true } },
  outputs: { home: ["HTML", "searchIndex"], section: ["HTML"] },
  outputFormats: { searchIndex: { mediaType: "application/json", baseName: "search-index", isPlainText: true, notAlternative: true } },
  markup: { goldmark: { renderer: { unsafe: true } }, highlight: { noClasses: false }, tableOfContents: { startLevel: 2, endLevel: 3 } },
  menus: { main: IDS.map((id, weight) => ({ name: SECTIONS[id as keyof typeof SECTIONS].title, url: `/${id}/`, weight: weight + 1 })) },
  module: {
    mounts: [
      ...toMounts("content"),
      // Of assets the last.
      ...toMounts("assets", "doks-core", "images", "core").reverse(),
      ...toMounts("layouts", "doks-core", "images", "inline-svg", "seo", "core"),
      ...toMounts("i18n", "doks-core"),
      ...toMounts("data", "doks-core"),
      ...toMounts("static", "doks-core"),
    ],
  },
  params: {
    title: SITE_NAME,
    description: SITE_SUMMARY,
    mainSections: IDS,
    doks: {
      colorMode: "auto", colorModeToggler: true, navbarSticky: true, containerBreakpoint: "fluid",
      flexSearch: true, searchExclKinds: [], searchExclTypes: [], showSearch: [], showDate: false, showSummary: true, searchLimit: 99,
      sectionNav: IDS, headlineHash: true, scrollSpy: true, backgroundDots: true, imageList: true, imageSingle: true, aiButtons: false,
    },
  },
};

/** The theme's words that stand on an article; it has no Chinese of its own. */
const WORDS = {
  on_this_page: "本页内容",
  chapter_previous: "上一篇",
  chapter_next: "下一篇",
  search_title: "搜索",
  search_placeholder: "搜索",
  search_loading: "正在读取索引……",
  search_no_recent: "没有最近的搜索",
  search_no_results: "没有找到",
};
