import { execFileSync } from "node:child_process";
import path from "node:path";
import { SECTIONS } from "@/lib/site";
import { DOKS } from "./doks";
import { getHugoVersion, getVersion, runHugo, toFrontMatter, write, type Site } from "./site";

/** The page both plain generators wrap a text in: the two numbers, the sections, a style sheet and nothing else. */
const toLayout = (title: string, description: string, content: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><meta name="description" content="${description}"><link rel="stylesheet" href="/site.css"></head><body><header><a href="/">五不反诈</a> <a href="tel:110">打 110</a> <a href="tel:96110">问 96110</a></header><main class="article"><h1>${title}</h1>${content}</main><footer>${SECTION_LINKS}</footer></body></html>`;
const SECTION_LINKS = Object.entries(SECTIONS).map(([id, { title }]) => `<a href="/${id}/">${title}</a>`).join(" ");

const run = (folder: string, command: string, ...args: string[]) => void execFileSync(path.join(folder, "node_modules/.bin", command), args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" } });

/** Other generators, each with the same texts. Hugo (the first) and Eleventy come without a theme: the least a page can be. */
export const PEERS: Site[] = [
  {
    name: "Hugo",
    what: "没有主题：一个手写的页面框，我们的样式表",
    version: getHugoVersion,
    toPath: ({ section, slug }) => `/${section}/${slug}/`,
    build(folder, articles) {
      write(folder, "config.toml", 'baseURL = "/"\nlanguageCode = "zh-CN"\ntitle = "五不反诈"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n');
      write(folder, "layouts/_default/single.html", toLayout("{{ .Title }}", "{{ .Description }}", "{{ .Content }}"));
      write(folder, "layouts/_default/list.html", toLayout("{{ .Title }}", "{{ .Title }}", "{{ range .Pages }}<p><a href='{{ .RelPermalink }}'>{{ .Title }}</a></p>{{ end }}"));
      for (const article of articles) write(folder, `content/${article.section}/${article.slug}.md`, toFrontMatter(article) + article.body);
      runHugo(folder);
      return path.join(folder, "public");
    },
  },
  DOKS,
  {
    name: "Eleventy",
    what: "没有主题：同一个页面框，我们的样式表",
    version: getVersion("@11ty/eleventy"),
    toPath: ({ section, slug }) => `/${section}/${slug}/`,
    build(folder, articles) {
      write(folder, "src/_includes/page.njk", toLayout("{{ title }}", "{{ description }}", "{{ content | safe }}"));
      for (const article of articles) write(folder, `src/${article.section}/${article.slug}.md`, toFrontMatter(article, "layout: page.njk\ntemplateEngineOverride: md\n") + article.body);
      run(folder, "eleventy", "--input=src", "--output=public", "--quiet");
      return path.join(folder, "public");
    },
  },
  {
    name: "Starlight（Astro）",
    what: "默认主题，中文",
    version: (peers) => `${getVersion("@astrojs/starlight")(peers)}，Astro ${getVersion("astro")(peers)}`,
    toPath: ({ section, slug }) => `/${section}/${slug}/`,
    build(folder, articles) {
      write(folder, "package.json", '{"type":"module","private":true}');
      const sidebar = JSON.stringify(Object.entries(SECTIONS).map(([id, { title }]) => ({ label: title, autogenerate: { directory: id }, collapsed: true })));
      write(folder, "astro.config.mjs", `import { defineConfig } from "astro/config"; import starlight from "@astrojs/starlight"; export default defineConfig({ integrations: [starlight({ title: "五不反诈", locales: { root: { label: "中文", lang: "zh-CN" } }, sidebar: ${sidebar} })] });`);
      write(folder, "src/content.config.ts", 'import { defineCollection } from "astro:content"; import { docsLoader } from "@astrojs/starlight/loaders"; import { docsSchema } from "@astrojs/starlight/schema"; export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };');
      for (const article of articles) write(folder, `src/content/docs/${article.section}/${article.slug}.md`, toFrontMatter(article) + article.body);
      run(folder, "astro", "build");
      return path.join(folder, "dist");
    },
  },
  {
    name: "VitePress（Vue）",
    what: "默认主题",
    version: (peers) => `${getVersion("vitepress")(peers)}，Vue ${getVersion("vue")(peers)}`,
    toPath: ({ section, slug }) => `/${section}/${slug}`,
    build(folder, articles) {
      write(folder, "package.json", '{"type":"module","private":true}');
      const sidebar = JSON.stringify(Object.entries(SECTIONS).map(([id, { title }]) => ({ text: title, collapsed: true, items: articles.filter(({ section }) => section === id).map((article) => ({ text: article.title, link: `/${id}/${article.slug}` })) })));
      write(folder, ".vitepress/config.js", `export default { title: "五不反诈", lang: "zh-CN", ignoreDeadLinks: true, cleanUrls: true, themeConfig: { search: { provider: "local" }, sidebar: ${sidebar} } };`);
      for (const article of articles) write(folder, `${article.section}/${article.slug}.md`, toFrontMatter(article) + `# ${article.title}\n\n${article.body}`);
      run(folder, "vitepress", "build");
      return path.join(folder, ".vitepress/dist");
    },
  },
];
