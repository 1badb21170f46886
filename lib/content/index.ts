import path from "node:path";
import { articlePath, SECTION_IDS, SECTIONS, type Section } from "@/lib/site";
import { findArticle } from "./find-article";
import { getFingerprint, loadSources } from "./load";
import { createMemory } from "./memory";
import { ContentError, isError } from "./problems";
import { readSnapshot, SNAPSHOT_VARIABLE } from "./snapshot";
import type { SourceFile } from "./source-text";
import { openTrees } from "./trees";
import type { Article, ArticleOf, Content, Inspection, InspectOptions } from "./content";
import { inspectContent } from "./validate";

export { getFactOf, isPublishable, listFactsOf, type Ledger } from "./ledger";
export type { Fact, FactKind, FactOf, Source, SourceDocument } from "./ledger-schema";
export type { Glossary, Situation, SituationGroup, Term } from "./collections";
export type { Question, SwindlerLine } from "./type-body";
export { PRACTICE } from "./type-body";
export { ContentError, formatProblems, isError, type Problem } from "./problems";
export { getLawQuote } from "./references";
export { CHANNELS, READERS } from "./schema";
export { toPath } from "./set";
export type { CalendarEntry } from "./calendar";
export type { WrittenTexts } from "./share-texts";
export { loadSources } from "./load";
export { formatLearnt, toLearntFile, type Kept, type Learnt } from "./learnt";
export { writeSnapshot } from "./snapshot";
export type { Article, ArticleOf, Content, Inspection } from "./content";
export { inspectContent, validateContent } from "./validate";

export const CONTENT_FOLDER = path.resolve(process.cwd(), "content");

/** Of this process: what was read, and what was parsed. */
const remember = createMemory();
let trees: ReturnType<typeof openTrees> | undefined;

type Known = { fingerprint: string; content: Promise<Content> };

/**
 * Next bundles this module once for pages and once for route handlers; a build reads content/ once all the same.
 * In development each keeps its own: a change of this code is to be seen.
 */
const memory: { wubuContent?: Known } = process.env.NODE_ENV === "development" ? {} : (globalThis as { wubuContent?: Known });

/**
 * Everything in content/, checked. Read once a process; in development again
 * whenever a file has changed, with drafts and with what can be read of a content
 * that has problems: `npm run dev` looks for those itself and lists them on the page. Throws ContentError.
 */
export async function getContent(): Promise<Content> {
  const isDevelopment = process.env.NODE_ENV === "development";
  const fingerprint = isDevelopment ? await getFingerprint(CONTENT_FOLDER) : "";
  if (memory.wubuContent?.fingerprint !== fingerprint) memory.wubuContent = { fingerprint, content: isDevelopment ? inspectFolder({ withDrafts: true, withoutReview: true }).then(({ content }) => content) : readOnce() };
  return memory.wubuContent.content;
}

function readOnce(): Promise<Content> {
  const snapshot = process.env[SNAPSHOT_VARIABLE];
  return snapshot ? readSnapshot(snapshot) : readContent();
}

/** Everything in content/, checked. Throws one ContentError that lists every problem of every file. */
export async function readContent(): Promise<Content> {
  const { content, problems } = await inspectFolder();
  if (problems.some(isError)) throw new ContentError(problems);
  return content;
}

/** The same without throwing, and the files it was read from. Texts that have not changed since the last time are not parsed again. */
export async function inspectFolder(options: Omit<InspectOptions, "parse" | "remember"> = {}): Promise<Inspection & { files: SourceFile[] }> {
  const files = await loadSources(CONTENT_FOLDER);
  trees ??= openTrees();
  const inspection = inspectContent(files, { ...options, parse: trees.parse, remember });
  trees.save();
  return { ...inspection, files };
}

/** The articles of a section: the five warnings in their order, others newest first, then by address. */
export async function getArticles<S extends Section>(section: S): Promise<ArticleOf[S][]> {
  const { articles } = await getContent();
  return articles.filter((article): article is Extract<Article, { section: S }> => article.section === section).sort(byOrderThenNewest) as ArticleOf[S][];
}

function byOrderThenNewest(a: Article, b: Article): number {
  if ("order" in a && "order" in b) return a.order - b.order;
  return b.publishedOn.localeCompare(a.publishedOn) || a.slug.localeCompare(b.slug);
}

/** One article, or undefined if there is none at that address. */
export async function getArticle(section: Section, slug: string): Promise<Article | undefined> {
  return findArticle(await getContent(), articlePath(section, slug));
}

/** “骗局 26 篇、案例 16 篇……”, for the lines commands end with. */
export function describeContent({ articles, glossary, ledger, review }: Content): string {
  const counts = SECTION_IDS.map((section) => `${SECTIONS[section].title} ${articles.filter((article) => article.section === section).length} 篇`);
  const terms = glossary.reduce((sum, group) => sum + group.terms.length, 0);
  return [...counts, `词条 ${terms} 个`, `台账 ${ledger.facts.size} 条`, `来源 ${ledger.sources.size} 个`, `查过的数字、日期、法条、电话、罪名 ${review.figuresChecked} 处`].join("、");
}
