/**
 * `npm run bench:peers -- FOLDER`: the same articles by other generators, side by side with ours (out/, and .cache/export:
 * the same pages with Next's runtime: COMPARED_PAGES=all npm run build). FOLDER holds their packages, so that ours stays without them:
 * npm install @11ty/eleventy@2.0.1 astro@5 @astrojs/starlight@0.36.3 vitepress@1.6.4 lighthouse@12.8.2 node@24 thulite@2.6.5
 * @thulite/doks-core@1.9.3 @thulite/images@3.3.4 @thulite/inline-svg@1.2.1 @thulite/seo@2.4.2; and Hugo, 0.146 or newer.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { listFiles } from "@/lib/ship/pages";
import { createWrite } from "@/lib/ship/write";
import { makePlainArticles } from "./corpus";
import { serve, visit, type Visit } from "./lighthouse";
import { toSamePage } from "./same-page";
import { makeFolder } from "./site";
import { PEERS } from "./sites";

/** An ordinary article, neither the longest nor the shortest. */
const PAGE = process.env.PAGE ?? "types/maochong-gongjianfa";
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const [folder] = process.argv.slice(2);
if (!folder) throw new Error("用法：npm run bench:peers -- /别处/装了它们的文件夹");
const peers = path.resolve(folder);

const articles = await makePlainArticles();
const article = articles.find(({ section, slug }) => `${section}/${slug}` === PAGE);
if (!article) throw new Error(`没有这篇文章：${PAGE}`);
const [stylesheet = ""] = readdirSync("out/assets").filter((file) => file.endsWith(".css"));
const next = path.join(peers, "sites/next");
cpSync(".cache/export", next, { recursive: true });
await compressAll(next);
const sites = [
  { name: "本站", what: "离线、设置、朗读、搜索入口都在", version: "", root: path.resolve("out"), address: `/${PAGE}/` },
  { name: "Next 导出，不拿掉运行时（React）", what: "同样的网页", version: "16.4.6", root: next, address: `/${PAGE}/` },
];
for (const { name, what, version, build, toPath } of [toSamePage(PAGE), ...PEERS]) {
  const root = build(makeFolder(peers, name), articles);
  cpSync(path.join("out/assets", stylesheet), path.join(root, "site.css"));
  await compressAll(root);
  sites.push({ name, what, version: version(peers), root, address: toPath(article) });
}

const visits = new Map<string, Visit[]>(sites.map(({ name }) => [name, []]));
const running = await Promise.all(sites.map(async (site) => ({ ...site, ...(await serve(site.root)) })));
// In turn, so that a busy minute hits all alike.
for (let round = 0; round < ROUNDS; round++) for (const { name, origin, address } of running) visits.get(name)?.push(await visit(peers, origin + address));
for (const { server } of running) server.close();
rmSync(next, { recursive: true, force: true });

const median = (list: Visit[], field: keyof Visit) => list.map((one) => one[field]).sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const kb = (bytes: number) => (bytes / 1024).toFixed(1);
console.log(`${articles.length} 篇文章；${PAGE}；${ROUNDS} 次取中位数\n\n| 网站 | 版本 | 请求 | HTML | CSS | JS | 其它 | 合计 KB | 主线程毫秒 | FCP 秒 | LCP 秒 | 得分 |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |`);
for (const { name, what, version } of sites) {
  const own = visits.get(name) ?? [];
  const sizes = (["html", "css", "js", "other", "total"] as const).map((field) => kb(median(own, field)));
  console.log(`| ${name}（${what}） | ${version} | ${median(own, "requests")} | ${sizes.join(" | ")} | ${median(own, "mainThread").toFixed(0)} | ${(median(own, "fcp") / 1000).toFixed(2)} | ${(median(own, "lcp") / 1000).toFixed(2)} | ${median(own, "score").toFixed(0)} |`);
}
writeFileSync(".cache/bench-peers.json", JSON.stringify(Object.fromEntries(visits), null, 2));

/** The compressed copies that ours has, too. */
async function compressAll(root: string): Promise<void> {
  const write = createWrite(root);
  for (const file of await listFiles(root)) write(file, readFileSync(path.join(root, file)));
}
