import { CONTENT_FOLDER, getLawQuote, loadSources, validateContent } from "@/lib/content";

/** An article as another generator takes it: plain Markdown, with what our pages add to the text written out. */
export type PlainArticle = { section: string; slug: string; title: string; summary: string; body: string };

/** `> law-fz-31` or `> law-fz-31 第二款`, alone on a line. */
const REFERENCE = /^> (law-[a-z0-9-]+)(?: 第[一二三四五六七八九十]+款)?$/gm;

/** Every article of the library: the words of the laws in place of their ids, and the sources at the end. */
export async function makePlainArticles(): Promise<PlainArticle[]> {
  const files = await loadSources(CONTENT_FOLDER);
  const { articles, ledger } = validateContent(files);
  return articles.map(({ section, slug, file, title, advice, summary, facts }) => {
    const text = Buffer.from(files.find((source) => source.file === file)?.bytes ?? []).toString("utf8");
    const body = text.replace(/^---\n[^]*?\n---\n/, "").replace(REFERENCE, (_match, id: string) => {
      const { paragraphs, cite } = getLawQuote(ledger, { id, paragraph: null });
      return [...paragraphs, cite].map((paragraph) => `> ${paragraph}`).join("\n>\n");
    });
    const sources = [...new Set(facts.flatMap((id) => ledger.facts.get(id)?.sources ?? []))].flatMap((id) => ledger.sources.get(id) ?? []);
    const list = sources.map(({ title: name, publisher, url }) => `- ${url ? `[${name}](${url})` : name}，${publisher}`).join("\n");
    return { section, slug, title: `${advice}｜${title}`, summary, body: `${body.trim()}\n\n## 来源\n\n${list}\n` };
  });
}
