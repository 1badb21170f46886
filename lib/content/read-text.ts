import type { z } from "zod";
import { articlePath, type Section } from "@/lib/site";
import { findBodyProblems, findHeadingProblems, parseBody, type Body } from "./body";
import { CALENDAR_FILE, parseCalendar } from "./calendar";
import { CHARTS_FILE, parseCharts } from "./charts";
import { checkFields } from "./check-fields";
import { parseSituations, parseTerms } from "./collections";
import type { Article, Content, Draft } from "./content";
import { COVERAGE_FILE, parseCoverage } from "./coverage";
import { parseFrontMatter, type FrontMatter } from "./front-matter";
import { listPassages } from "./passages";
import { findPlaceholders, isPlaceholder } from "./placeholders";
import type { Problem } from "./problems";
import { articleSchemas, collectionSchema, isSection, type ArticleFields } from "./schema";
import { readWrittenTexts } from "./share-texts";
import { decodeSource, type SourceFile } from "./source-text";
import type { Parse } from "./trees";
import { parseTypeBody } from "./type-body";

/** `section/slug.md`, the only place for a text; the slug is its address for ever. Numbers are the further pages of a list. */
const PATH = /^([a-z]+)\/(?!\d+\.md$)([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

/** What single files add to the content. */
export type Parts = Pick<Content, "articles" | "glossary" | "situations" | "coverage" | "charts" | "written" | "calendar">;

export function createParts(): Parts {
  return { articles: [], glossary: [], situations: [], coverage: [], charts: [], written: new Map(), calendar: [] };
}

export function addParts(content: Parts, { articles, glossary, situations, coverage, charts, written, calendar }: Parts): void {
  content.articles.push(...articles);
  content.glossary.push(...glossary);
  content.situations.push(...situations);
  content.coverage.push(...coverage);
  content.charts.push(...charts);
  content.calendar.push(...calendar);
  written.forEach((texts, key) => content.written.set(key, texts));
}

/** Reads one file. `draft` is null for what has no page of its own, and for what could not be read. */
export function readFile(source: SourceFile, parse?: Parse): { parts: Parts; problems: Problem[]; draft: Draft | null; isAside: boolean } {
  const parts = createParts();
  const problems: Problem[] = [];
  const isAside = readAside(source, parts, problems, parse);
  return { parts, problems, draft: isAside ? null : readText(source, parts, problems, parse), isAside };
}

/** Reads what has no page of its own into `content`: the lists beside the texts and the share kit. True if the file is one of them. */
function readAside(source: SourceFile, content: Parts, problems: Problem[], parse?: Parse): boolean {
  const take = <T>(list: T[], { value, problems: own }: { value: T[]; problems: Problem[] }): void => {
    list.push(...value);
    problems.push(...own);
  };
  if (source.file.startsWith("share/")) readWrittenTexts(source, content.written, problems, parse);
  else if (source.file === CALENDAR_FILE) take(content.calendar, parseCalendar(source));
  else if (source.file === COVERAGE_FILE) take(content.coverage, parseCoverage(source));
  else if (source.file === CHARTS_FILE) take(content.charts, parseCharts(source));
  else return false;
  return true;
}

/** Reads one text into `content`. What is wrong with it goes to `problems`. */
function readText(source: SourceFile, content: Parts, problems: Problem[], parse?: Parse): Draft | null {
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

function readArticle(section: Section, slug: string, file: string, matter: FrontMatter, body: Body, content: Parts, problems: Problem[]): string[] {
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

function readCollection(folder: "glossary" | "situations", slug: string, file: string, matter: FrontMatter, body: Body, content: Parts, problems: Problem[]): string[] {
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
