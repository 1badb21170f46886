import { z } from "zod";
import { toPlainText } from "@/lib/markdown/plain-text";
import { readEntries, type Ledger } from "./ledger";
import type { Problem } from "./problems";
import { getLawReference } from "@/lib/markdown/law-quotes";
import type { Addresses } from "./references";
import type { SourceFile } from "./source-text";
import type { Article, Content } from "./content";
import { visit } from "unist-util-visit";

/** Where each item of the five documents lives in the portal: shared/design/coverage.md as data. */
export const COVERAGE_FILE = "coverage.json";

const ROWS = 40;

const words = z.array(z.string({ error: "应为一串字" }).min(1, { error: "不能是空的" }), { error: "应为一串字" }).min(1, { error: "至少写一个" });

const rowSchema = z.strictObject({
  /** Number of the row in the list of items. */
  row: z.int({ error: `应为 1–${ROWS} 的整数` }).min(1, { error: `应为 1–${ROWS} 的整数` }).max(ROWS, { error: `应为 1–${ROWS} 的整数` }),
  /** Id in facts/documents.json of the document the item comes from. */
  document: z.string({ error: "应为文件的编号，例如 seed-4" }),
  /** What the item is, in a few words. */
  item: z.string({ error: "应为一句话" }).min(1, { error: "不能是空的" }),
  /** Words and figures that must stand on the pages, exactly. */
  words,
  /** Addresses of the pages, the main one first. */
  pages: words,
});

export type CoverageRow = z.infer<typeof rowSchema>;

/** Reads content/coverage.json; a row that is missing or there twice is reported. */
export function parseCoverage(source: SourceFile): { value: CoverageRow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const rows = readEntries(source, rowSchema, problems);
  // What could not be read is reported already; it would only be missing twice.
  if (problems.length > 0) return { value: rows, problems };
  for (let number = 1; number <= ROWS; number++) {
    const count = rows.filter(({ row }) => row === number).length;
    if (count === 0) problems.push({ file: source.file, field: `第 ${number} 行`, message: "缺少这一行。", fix: `五份材料一共 ${ROWS} 项，一项也不能少：把它和它的页面补上。` });
    if (count > 1) problems.push({ file: source.file, field: `第 ${number} 行`, message: `写了 ${count} 次。`, fix: "只留一次；在几个页面上，就都写进 pages。" });
  }
  return { value: [...rows].sort((a, b) => a.row - b.row), problems };
}

/** Rows that name a document or page there is not, or words that no longer stand on their pages. */
export function findCoverageProblems({ coverage, articles, ledger }: Content, addresses: Addresses): Problem[] {
  const texts = new Map(articles.map((article) => [article.url, squeeze(toVisibleText(article, ledger))]));
  return coverage.flatMap(({ row, document, pages, words: wanted }) => {
    const place = { file: COVERAGE_FILE, field: `第 ${row} 行` };
    const unknown = pages.filter((page) => !addresses.has(page));
    const missing = findMissing(wanted, pages, texts);
    return [
      ...(ledger.documents.has(document) ? [] : [{ ...place, message: `没有编号为 ${document} 的材料。`, fix: "写 content/facts/documents.json 里有的编号。" }]),
      ...unknown.map((page) => ({ ...place, message: `站内没有这个地址：${page}`, fix: "写成 /cases/yiwu-miandan/ 这样，前后都有斜杠；看看文件名有没有写错。" })),
      ...(unknown.length > 0 ? [] : missing).map((word) => ({ ...place, message: `“${word}”在 ${pages.join("、")} 里找不到。`, fix: "这是五份材料里必须留下的内容：在文章里补上，或者照文章现在的写法改这里。" })),
    ];
  });
}

/** Words on none of the pages. A page that is no article, such as /data/, is looked at after the build (tests/site). */
function findMissing(wanted: string[], pages: string[], texts: Map<string, string>): string[] {
  const known = pages.flatMap((page) => texts.get(page) ?? []);
  return known.length < pages.length ? [] : wanted.filter((word) => !known.some((text) => text.includes(squeeze(word))));
}

/** What a reader sees of an article: its fields, its text, and the laws it quotes. */
function toVisibleText(article: Article, ledger: Ledger): string {
  const laws: string[] = [];
  visit(article.body.tree, "blockquote", (node) => {
    const fact = ledger.facts.get(getLawReference(node)?.id ?? "");
    if (fact?.factKind === "laws") laws.push(fact.article, ...fact.text);
  });
  const own = article.section === "cases" ? [article.happened, article.place, article.stage] : [];
  return [article.title, article.verdict, ...own, toPlainText(article.body.tree), ...laws].filter(Boolean).join("\n");
}

/** Line breaks and spaces say nothing in Chinese. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}
