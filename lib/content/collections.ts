import type { Paragraph, RootContent } from "mdast";
import { toPlainText } from "@/lib/markdown/plain-text";
import { findList, type Block, type Body } from "./body";
import type { Problem } from "./problems";
import type { CollectionFields } from "./schema";

/** A word of the glossary. */
export type Term = { term: string; meaning: string; aliases: string[]; /** Its words that articles do not link to it: too common, or known to all. */ unlinked: string[]; see: string | null; line: number };
/** A group of words on one theme: a file of content/glossary. */
export type Glossary = CollectionFields & { slug: string; file: string; terms: Term[] };

/** Something that happens to a reader, what it is, and what to do. */
export type Situation = { title: string; verdict: string; actions: string[]; see: string; line: number };
/** One way it starts (a call, a message…): a file of content/situations. */
export type SituationGroup = CollectionFields & { slug: string; file: string; situations: Situation[] };

const ALIASES = /^又叫[：:]\s*(.+)$/;
const UNLINKED = /^不加链接[：:]\s*(.+)$/;
const SEE = /^详见[：:]\s*([a-z]+(?:\/[a-z0-9-]+)?)$/;

/** Reads the entries of a glossary file: `## word`, a sentence, `- 又叫：`, `- 不加链接：`, `- 详见：`. */
export function parseTerms(file: string, body: Body): { value: Term[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const value = body.blocks.flatMap((block) => {
    const meaning = readParagraphs(block);
    const notes = readNotes(file, block, [ALIASES, UNLINKED, SEE], problems);
    if (meaning.length !== 1) {
      problems.push({ file, line: block.line, message: `“${block.heading}”下面应正好有一句解释。`, fix: "写成一段；又叫、详见写成 - 开头的两行。" });
      return [];
    }
    const aliases = splitWords(getNote(notes, ALIASES));
    const unlinked = splitWords(getNote(notes, UNLINKED));
    for (const word of unlinked) {
      if (![block.heading, ...aliases].includes(word)) problems.push({ file, line: block.line, message: `“不加链接”里的“${word}”不是这个词，也不是它的别名。`, fix: "只写这个词或“又叫”里的词。" });
    }
    return [{ term: block.heading, meaning: meaning.join(""), aliases, unlinked, see: getNote(notes, SEE) ?? null, line: block.line }];
  });
  return { value, problems };
}

/** Reads the entries of a router file: `## what happens`, a verdict, numbered steps, `- 详见：`. */
export function parseSituations(file: string, body: Body): { value: Situation[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const value = body.blocks.flatMap((block) => {
    const verdict = readParagraphs(block).join("");
    const actions = findList(block, true)?.children.map(toPlainText) ?? [];
    const see = getNote(readNotes(file, block, [SEE], problems), SEE);
    if (verdict === "" || actions.length === 0 || !see) {
      problems.push({ file, line: block.line, message: `“${block.heading}”不完整：要有一句判断、1. 开头的步骤、一行“- 详见：types/……”。`, fix: "照 content/README.md 里“情形”的样子写。" });
      return [];
    }
    return [{ title: block.heading, verdict, actions, see, line: block.line }];
  });
  return { value, problems };
}

function readParagraphs(block: Block): string[] {
  return block.nodes.filter((node): node is Paragraph => node.type === "paragraph").map(toPlainText);
}

/** The `- …` lines of an entry; one that is of no known form is reported. */
function readNotes(file: string, block: Block, forms: RegExp[], problems: Problem[]): string[] {
  const list: RootContent | undefined = findList(block, false);
  const notes = list?.type === "list" ? list.children.map(toPlainText) : [];
  for (const note of notes) {
    if (forms.some((form) => form.test(note))) continue;
    problems.push({ file, line: block.line, message: `看不懂“- ${note}”。`, fix: "只写“- 又叫：甲、乙”“- 不加链接：甲”（词典）和“- 详见：types/文件名”。" });
  }
  return notes;
}

function getNote(notes: string[], form: RegExp): string | undefined {
  return notes.map((note) => form.exec(note)?.[1]).find((match) => match !== undefined);
}

function splitWords(text: string | undefined): string[] {
  return text?.split(/[、，,]/).map((word) => word.trim()).filter(Boolean) ?? [];
}
