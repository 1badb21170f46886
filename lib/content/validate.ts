import type { Nodes } from "mdast";
import type { z } from "zod";
import { articlePath, type Section } from "@/lib/site";
import { findBodyProblems, findHeadingProblems, parseBody, type Body } from "./body";
import { checkFields } from "./check-fields";
import { CALENDAR_FILE, findCalendarProblems, parseCalendar, type CalendarEntry } from "./calendar";
import { checkFigures } from "./figures";
import { listBeside, type FigureText } from "./figures/beside";
import { parseSituations, parseTerms, type Glossary, type SituationGroup } from "./collections";
import { COVERAGE_FILE, findCoverageProblems, parseCoverage, type CoverageRow } from "./coverage";
import { CHARTS_FILE, findChartProblems, parseCharts, type Chart } from "./charts";
import { parseFrontMatter, type FrontMatter } from "./front-matter";
import { findLexiconProblems, parseLexicon, type Lexicon } from "./lexicon";
import { findQuizProblems, parseQuiz, type QuizQuestion } from "./quiz";
import { parseLedger, type Ledger } from "./ledger";
import { locateProblems } from "./locate";
import { listPassages } from "./passages";
import { findPlaceholders, isPlaceholder } from "./placeholders";
import { ContentError, isError, type Problem } from "./problems";
import { checkProse } from "./prose";
import { ADDRESSES_FILE, findPublishedProblems, parsePublished, type Published } from "./published";
import { findRecordingProblems, isRecording } from "./recordings";
import { findCitationProblems, findLinkProblems, findQuoteProblems, getFragments, getOutside } from "./references";
import { articleSchemas, collectionSchema, isSection, type ArticleFields } from "./schema";
import { findSetProblems, getAddresses } from "./set";
import { findOrphanTexts, readWrittenTexts, type WrittenTextsMap } from "./share-texts";
import { decodeSource, type SourceFile } from "./source-text";
import type { Parse } from "./trees";
import { parseTypeBody, type TypeBody } from "./type-body";

type Common = { slug: string; file: string; url: string; body: Body };
export type ArticleOf = {
  [S in Section]: ArticleFields[S] & Common & { section: S } & (S extends "types" ? TypeBody : unknown);
};
export type Article = ArticleOf[Section];

export type Content = { articles: Article[]; glossary: Glossary[]; situations: SituationGroup[]; coverage: CoverageRow[]; charts: Chart[]; written: WrittenTextsMap; calendar: CalendarEntry[]; ledger: Ledger; lexicon: Lexicon; quiz: QuizQuestion[]; published: Published; review: Review };

/** What the checks of figures and prose found that does not stop a build. */
export type Review = { figuresChecked: number; warnings: Problem[] };

/** A file that could be read, with what is needed to say where in it a problem is. */
export type Draft = FigureText & { getLine: FrontMatter["getLine"]; data: FrontMatter["data"]; nodes: Nodes[]; isDraft: boolean; hasPlaceholders: boolean };

export type Inspection = { content: Content; problems: Problem[] };

/** Files of content/ that are for editors. */
const NOT_TEXTS = ["README.md", "RULES.md", "LICENSE.md", ADDRESSES_FILE];

/** `section/slug.md`, the only place for a text; the slug is its address for ever. Numbers are the further pages of a list. */
const PATH = /^([a-z]+)\/(?!\d+\.md$)([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

/**
 * Turns the files of content/ into articles, glossary, router and ledger.
 * Throws one ContentError that lists every problem of every file.
 */
export function validateContent(files: SourceFile[]): Content {
  const { content, problems } = inspectContent(files);
  if (problems.some(isError)) throw new ContentError(problems);
  return content;
}

export type InspectOptions = {
  /** Keep articles marked `draft: true`, for those who write them. */
  withDrafts?: boolean;
  /** A parser that remembers: see trees.ts. */
  parse?: Parse;
};

/** The same without throwing: what could be read, and all that is wrong. What is wrong with a draft is a warning. */
export function inspectContent(files: SourceFile[], { withDrafts = false, parse }: InspectOptions = {}): Inspection {
  const { ledger, problems } = parseLedger(files.filter(({ file }) => file.startsWith("facts/")));
  const { published, problems: publishedProblems } = parsePublished(files);
  problems.push(...publishedProblems);
  const lexicon = parseLexicon(files.filter(({ file }) => file.startsWith("check/")));
  const quiz = parseQuiz(files.filter(({ file }) => file.startsWith("quiz/")));
  problems.push(...lexicon.problems, ...quiz.problems);
  const content: Content = { articles: [], glossary: [], situations: [], coverage: [], charts: [], written: new Map(), calendar: [], ledger, lexicon: lexicon.value, quiz: quiz.value, published, review: { figuresChecked: 0, warnings: [] } };
  const drafts: Draft[] = [];
  const unreadable: string[] = [];
  for (const source of files) {
    if (/^(facts|check|quiz)\//.test(source.file) || isRecording(source) || NOT_TEXTS.includes(source.file)) continue;
    if (readShareFile(source, content, problems)) continue;
    if (source.file === COVERAGE_FILE || source.file === CHARTS_FILE) {
      readJson(source, content, problems);
      continue;
    }
    const draft = readFile(source, content, problems, parse);
    if (draft) drafts.push(draft);
    else unreadable.push(source.file);
  }
  const forReaders = { ...content, articles: content.articles.filter((article) => !article.draft) };
  const unfinished = new Set(drafts.filter(({ isDraft }) => isDraft).map(({ file }) => file));
  // A page with a mistake is still a page: links to it are no mistakes of their own.
  const broken = new Map(unreadable.map((file) => [toAddress(file), ANYTHING] as const));
  const addresses = new Map([...broken, ...drafts.filter(({ isDraft }) => !isDraft).map(toFragments), ...getAddresses(forReaders)]);
  // A draft may lead to another; a published text may not lead to a draft.
  const addressesWithDrafts = new Map([...addresses, ...drafts.map(toFragments), ...getAddresses(content)]);
  const outside = getOutside(ledger);
  for (const draft of drafts) {
    problems.push(...findCitationProblems(draft, draft.facts, ledger), ...findQuoteProblems(draft.file, draft.nodes, draft.facts, ledger), ...findLinkProblems(draft.file, draft.nodes, draft.isDraft ? addressesWithDrafts : addresses, outside));
  }
  problems.push(...findPublishedProblems(published, (path) => addresses.has(path)), ...findSetProblems(forReaders, addresses), ...findSetProblems(content, addressesWithDrafts).filter(({ file }) => unfinished.has(file)));
  problems.push(...findCoverageProblems(forReaders, addresses), ...findChartProblems(forReaders));
  const types = forReaders.articles.filter(({ section }) => section === "types").map(({ slug }) => slug);
  problems.push(...findLexiconProblems(content.lexicon, types), ...findQuizProblems(content.quiz, types, ledger));
  const isArticle = (key: string) => forReaders.articles.some((article) => key === `${article.section}/${article.slug}`);
  problems.push(...findRecordingProblems(content.articles, files));
  problems.push(...findOrphanTexts(content.written, isArticle), ...findCalendarProblems(content.calendar, isArticle));
  // Hints are no text yet: what still has places to fill in is looked at when it is filled in.
  const written = drafts.filter(({ hasPlaceholders }) => !hasPlaceholders);
  const figures = checkFigures([...written, ...listBeside(content, files)], ledger);
  problems.push(...figures.problems, ...checkProse(written, content));
  const graded = locateProblems(
    problems.map((problem) => (unfinished.has(problem.file) ? { ...problem, severity: "warning" as const } : problem)),
    files,
  );
  const review = { figuresChecked: figures.checked, warnings: graded.filter((problem) => !isError(problem)) };
  return { content: { ...(withDrafts ? content : forReaders), review }, problems: graded };
}

/** The two lists beside the texts: what must be covered, and which figures are drawn. */
function readJson(source: SourceFile, content: Content, problems: Problem[]): void {
  const coverage = source.file === COVERAGE_FILE ? parseCoverage(source) : null;
  const charts = source.file === CHARTS_FILE ? parseCharts(source) : null;
  content.coverage.push(...(coverage?.value ?? []));
  content.charts.push(...(charts?.value ?? []));
  problems.push(...(coverage?.problems ?? []), ...(charts?.problems ?? []));
}

/** True for what belongs to the share kit: it has no page of its own. */
function readShareFile(source: SourceFile, content: Content, problems: Problem[]): boolean {
  if (source.file.startsWith("share/")) readWrittenTexts(source, content.written, problems);
  else if (source.file === CALENDAR_FILE) {
    const calendar = parseCalendar(source);
    content.calendar = calendar.value;
    problems.push(...calendar.problems);
  } else return false;
  return true;
}

/** The fragments of a file nobody could read. */
const ANYTHING: ReadonlySet<string> = new (class extends Set<string> {
  override has(): boolean {
    return true;
  }
})();

function toAddress(file: string): string {
  return `/${file.replace(/\.md$/, "")}/`;
}

function toFragments({ file, nodes }: Draft): [string, ReadonlySet<string>] {
  return [toAddress(file), getFragments(nodes)];
}

/** Reads one text into `content`. What is wrong with it goes to `problems`. */
function readFile(source: SourceFile, content: Content, problems: Problem[], parse?: Parse): Draft | null {
  const { file } = source;
  const [, folder, slug] = PATH.exec(file) ?? [];
  if (!folder || !slug || !(isSection(folder) || folder === "glossary" || folder === "situations")) {
    problems.push({ file, message: "文件放的位置或名字不对。", rule: "文件名", fix: "放在 wubu、types、cases、laws、guides、glossary、situations 里，文件名只用小写字母、数字和短横线，以 .md 结尾，例如 types/nfc.md。" });
    return null;
  }
  const decoded = decodeSource(source);
  problems.push(...decoded.problems);
  if (decoded.problems.length > 0) return null;
  const matter = parseFrontMatter(file, decoded.text);
  if (Array.isArray(matter)) {
    problems.push(...matter);
    return null;
  }
  const body = parseBody(matter.body, matter.bodyLine, parse);
  problems.push(...findPlaceholders(file, decoded.text), ...findBodyProblems(file, body));
  const facts = isSection(folder) ? readArticle(folder, slug, file, matter, body, content, problems) : readCollection(folder, slug, file, matter, body, content, problems);
  return { file, getLine: matter.getLine, data: matter.data, facts, stage: typeof matter.data.stage === "string" ? matter.data.stage : null, nodes: body.nodes, passages: listPassages({ ...matter, tree: body.tree }), isDraft: matter.data.draft === true, hasPlaceholders: isPlaceholder(decoded.text) };
}

function readArticle(section: Section, slug: string, file: string, matter: FrontMatter, body: Body, content: Content, problems: Problem[]): string[] {
  problems.push(...findHeadingProblems(file, section, body));
  const schema: z.ZodType<ArticleFields[Section]> = articleSchemas[section];
  const fields = checkFields(schema, matter.data, file, matter.getLine);
  const parts = section === "types" ? parseTypeBody(file, body.blocks) : null;
  problems.push(...fields.problems, ...(parts?.problems ?? []));
  if (!fields.value) return toWords(matter.data.facts);
  problems.push(...findDateProblems(file, fields.value, matter));
  const article = { ...fields.value, ...parts?.value, section, slug, file, url: articlePath(section, slug), body };
  // The schema was chosen by the section, which TypeScript cannot follow through the table.
  content.articles.push(article as Article);
  return fields.value.facts;
}

function readCollection(folder: "glossary" | "situations", slug: string, file: string, matter: FrontMatter, body: Body, content: Content, problems: Problem[]): string[] {
  const fields = checkFields(collectionSchema, matter.data, file, matter.getLine);
  problems.push(...fields.problems);
  if (!fields.value) return toWords(matter.data.facts);
  problems.push(...findDateProblems(file, fields.value, matter));
  if (folder === "glossary") {
    const terms = parseTerms(file, body);
    problems.push(...terms.problems);
    content.glossary.push({ ...fields.value, slug, file, terms: terms.value });
  } else {
    const situations = parseSituations(file, body);
    problems.push(...situations.problems);
    content.situations.push({ ...fields.value, slug, file, situations: situations.value });
  }
  return fields.value.facts;
}

/** What a text cites although another field of it is wrong: so one mistake is not told twice. */
function toWords(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function findDateProblems(file: string, dates: { reviewedOn: string; reviewBy: string; publishedOn?: string }, { getLine }: FrontMatter): Problem[] {
  if (dates.reviewBy <= dates.reviewedOn) return [{ file, line: getLine("reviewBy"), field: "reviewBy", message: "下次核对应晚于最后核对。", fix: "改成以后的日期，一般隔半年或一年。" }];
  return [];
}
