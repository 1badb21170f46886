import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SECTIONS } from "@/lib/site";

/** Next as it comes: nothing set but the export. Every article is one page, as in the prototype whose cost the design's budgets were set by. */
const FILES = {
  "package.json": '{ "private": true }',
  "next.config.mjs": 'export default { output: "export", trailingSlash: true };',
  "postcss.config.mjs": "export default { plugins: { tailwindcss: {}, autoprefixer: {} } };",
  "tailwind.config.mjs": 'export default { content: ["./app/**/*.jsx"] };',
  "app/globals.css": "@tailwind base; @tailwind components; @tailwind utilities;",
  "app/articles.js": `import { readdirSync, readFileSync } from "node:fs";
import matter from "gray-matter";
import { remark } from "remark";
import gfm from "remark-gfm";
import html from "remark-html";
export const SECTIONS = ${JSON.stringify(Object.entries(SECTIONS).map(([id, { title }]) => ({ id, title })))};
export const list = (section) => readdirSync("content/" + section).map((file) => ({ slug: file.slice(0, -3), ...matter(readFileSync("content/" + section + "/" + file, "utf8")) }));
export const find = (section, slug) => matter(readFileSync("content/" + section + "/" + slug + ".md", "utf8"));
export const toHtml = async (text) => String(await remark().use(gfm).use(html).process(text));`,
  "app/layout.jsx": `import "./globals.css";
import Link from "next/link";
import { SECTIONS } from "./articles";
export default function Layout({ children }) {
  return <html lang="zh-CN"><body className="mx-auto max-w-2xl p-4"><header className="flex gap-4"><Link href="/">五不反诈</Link><a href="tel:110">打 110</a><a href="tel:96110">问 96110</a></header><main>{children}</main><footer className="flex gap-4">{SECTIONS.map(({ id, title }) => <Link key={id} href={"/" + id + "/"}>{title}</Link>)}</footer></body></html>;
}`,
  "app/page.jsx": `import Link from "next/link";
import { SECTIONS } from "./articles";
export default function Home() {
  return <ul>{SECTIONS.map(({ id, title }) => <li key={id}><Link href={"/" + id + "/"}>{title}</Link></li>)}</ul>;
}`,
  "app/[section]/page.jsx": `import Link from "next/link";
import { list, SECTIONS } from "../articles";
export const dynamicParams = false;
export const generateStaticParams = () => SECTIONS.map(({ id }) => ({ section: id }));
export default async function Section({ params }) {
  const { section } = await params;
  return <ul>{list(section).map(({ slug, data }) => <li key={slug} className="py-2"><Link href={"/" + section + "/" + slug + "/"}>{data.title}</Link></li>)}</ul>;
}`,
  "app/[section]/[slug]/page.jsx": `import { find, list, SECTIONS, toHtml } from "../../articles";
export const dynamicParams = false;
export const generateStaticParams = () => SECTIONS.flatMap(({ id }) => list(id).map(({ slug }) => ({ section: id, slug })));
export async function generateMetadata({ params }) {
  const { section, slug } = await params;
  const { data } = find(section, slug);
  return { title: data.title, description: data.summary };
}
export default async function Article({ params }) {
  const { section, slug } = await params;
  const { data, content } = find(section, slug);
  return <article><h1 className="text-2xl font-bold">{data.title}</h1><div dangerouslySetInnerHTML={{ __html: await toHtml(content) }} /></article>;
}`,
};

export const PLAIN_NEXT_COMMAND = "npx next build";

/** Puts a site of Next as it comes into `folder`, with the articles of the project `from`. */
export function makePlainNext(from: string, folder: string): void {
  for (const [file, text] of Object.entries(FILES)) write(path.join(folder, file), text);
  for (const section of Object.keys(SECTIONS)) {
    for (const file of readdirSync(path.join(from, "content", section)).filter((name) => name.endsWith(".md"))) {
      write(path.join(folder, "content", section, file), readFileSync(path.join(from, "content", section, file), "utf8"));
    }
  }
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
