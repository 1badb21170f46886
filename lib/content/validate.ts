import { findAskedProblems, parseAsked } from "./asked";
import { parseLearnt } from "./learnt";
import { findCalendarProblems } from "./calendar";
import { findChartProblems } from "./charts";
import type { Content, Draft, Inspection, InspectOptions } from "./content";
import { findCoverageProblems } from "./coverage";
import { checkFigures } from "./figures";
import { listBeside } from "./figures/beside";
import { parseLedger } from "./ledger";
import { findLexiconProblems, parseLexicon } from "./lexicon";
import { locateProblems } from "./locate";
import { ContentError, isError, type Problem } from "./problems";
import { checkProse } from "./prose";
import { ADDRESSES_FILE, findPublishedProblems, parsePublished } from "./published";
import { findQuizProblems, parseQuiz } from "./quiz";
import { forget, type Remember } from "./memory";
import { addParts, createParts, readFile } from "./read-text";
import { findRecordingProblems, isRecording } from "./recordings";
import { findCitationProblems, findLinkProblems, findQuoteProblems, getFragments, getOutside } from "./references";
import { findSetProblems, getAddresses } from "./set";
import { findOrphanTexts } from "./share-texts";
import type { SourceFile } from "./source-text";
import type { Parse } from "./trees";

/** Files of content/ that are for editors. */
const NOT_TEXTS = ["README.md", "RULES.md", "LICENSE.md", ADDRESSES_FILE];

/**
 * Turns the files of content/ into articles, glossary, router and ledger.
 * Throws one ContentError that lists every problem of every file.
 */
export function validateContent(files: SourceFile[]): Content {
  const { content, problems } = inspectContent(files);
  if (problems.some(isError)) throw new ContentError(problems);
  return content;
}

/** The same without throwing: what could be read, and all that is wrong. What is wrong with a draft is a warning. */
export function inspectContent(files: SourceFile[], { withDrafts = false, withoutReview = false, parse, remember = forget }: InspectOptions = {}): Inspection {
  const reading = readAll(files, remember, parse);
  const { content, drafts } = reading;
  const forReaders = { ...content, articles: content.articles.filter((article) => !article.draft) };
  const unfinished = new Set(drafts.filter(({ isDraft }) => isDraft).map(({ file }) => file));
  // Hints are no text yet: what still has places to fill in is looked at when it is filled in.
  const written = withoutReview ? [] : drafts.filter(({ hasPlaceholders }) => !hasPlaceholders);
  const figures = withoutReview ? { problems: [], checked: 0 } : checkFigures([...written, ...listBeside(content, files)], content.ledger);
  const problems = [...reading.problems, ...findRecordingProblems(content.articles, files), ...findReferenceProblems(reading, forReaders, unfinished), ...figures.problems, ...checkProse(written, content)];
  const graded = locateProblems(
    problems.map((problem) => (unfinished.has(problem.file) ? { ...problem, severity: "warning" as const } : problem)),
    files,
  );
  const review = { figuresChecked: figures.checked, warnings: graded.filter((problem) => !isError(problem)) };
  return { content: { ...(withDrafts ? content : forReaders), review }, problems: graded };
}

/** What the files hold one by one. `unreadable`: files that are no text of ours. */
type Reading = { content: Content; drafts: Draft[]; unreadable: string[]; problems: Problem[] };

function readAll(files: SourceFile[], remember: Remember, parse?: Parse): Reading {
  const readFolder = <T>(folder: string, read: (sources: SourceFile[]) => T): T => {
    const sources = files.filter(({ file }) => file.startsWith(`${folder}/`));
    return remember(folder, sources, () => read(sources));
  };
  const { ledger, problems: ledgerProblems } = readFolder("facts", parseLedger);
  const { published, problems: publishedProblems } = parsePublished(files);
  const lexicon = readFolder("check", parseLexicon);
  const quiz = readFolder("quiz", parseQuiz);
  const asked = readFolder("asked", parseAsked);
  const learnt = readFolder("learnt", parseLearnt);
  const problems = [...ledgerProblems, ...publishedProblems, ...lexicon.problems, ...quiz.problems, ...asked.problems, ...learnt.problems];
  const content: Content = { ...createParts(), ledger, lexicon: lexicon.value, quiz: quiz.value, asked: asked.value, learnt: learnt.value, published, review: { figuresChecked: 0, warnings: [] } };
  const drafts: Draft[] = [];
  const unreadable: string[] = [];
  for (const source of files) {
    if (/^(facts|check|quiz|asked|learnt)\//.test(source.file) || isRecording(source) || NOT_TEXTS.includes(source.file)) continue;
    const read = remember("text", [source], () => readFile(source, parse));
    addParts(content, read.parts);
    problems.push(...read.problems);
    if (read.draft) drafts.push(read.draft);
    else if (!read.isAside) unreadable.push(source.file);
  }
  return { content, drafts, unreadable, problems };
}

/** What shows only when all files are seen together: lost links and ids, doubles, orphans. */
function findReferenceProblems({ content, drafts, unreadable }: Reading, forReaders: Content, unfinished: ReadonlySet<string>): Problem[] {
  const { ledger } = content;
  // A page with a mistake is still a page: links to it are no mistakes of their own.
  const broken = new Map(unreadable.map((file) => [toAddress(file), ANYTHING] as const));
  const addresses = new Map([...broken, ...drafts.filter(({ isDraft }) => !isDraft).map(toFragments), ...getAddresses(forReaders)]);
  // A draft may lead to another; a published text may not lead to a draft.
  const addressesWithDrafts = new Map([...addresses, ...drafts.map(toFragments), ...getAddresses(content)]);
  const outside = getOutside(ledger);
  const types = [...addresses.keys()].flatMap((address) => /^\/types\/(.+)\/$/.exec(address)?.[1] ?? []);
  const isArticle = (key: string) => addresses.has(`/${key}/`);
  return [
    ...drafts.flatMap((draft) => [
      ...findCitationProblems(draft, draft.facts, ledger),
      ...findQuoteProblems(draft.file, draft.nodes, draft.facts, ledger),
      ...findLinkProblems(draft.file, draft.nodes, draft.isDraft ? addressesWithDrafts : addresses, outside),
    ]),
    ...findPublishedProblems(content.published, (path) => addresses.has(path)),
    ...findSetProblems(forReaders, addresses),
    ...findSetProblems(content, addressesWithDrafts).filter(({ file }) => unfinished.has(file)),
    ...findCoverageProblems(forReaders, addresses),
    ...findChartProblems(forReaders),
    ...findLexiconProblems(content.lexicon, types),
    ...findQuizProblems(content.quiz, types, ledger),
    ...findAskedProblems(content.asked, isArticle),
    ...findOrphanTexts(content.written, isArticle),
    ...findCalendarProblems(content.calendar, isArticle),
  ];
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
