import { listFactsOf } from "../ledger";
import { toSentences, type Passage } from "../passages";
import type { Problem } from "../problems";
import type { Content, Draft } from "../content";
import { createFindCopied, type FindCopied } from "./copying";
import { findForbidden, findInSentence, type Finding, type Surroundings } from "./find";
import { LIMITS, PROSE_RULES } from "./rules";

/** Looks for what makes a text hard to read, unkind, or not ours. The rules are in rules.ts and content/RULES.md. */
export function checkProse(drafts: Draft[], content: Content): Problem[] {
  const findCopied = createFindCopied(content.ledger);
  const isKnown = createIsKnown(content);
  const isRegistered = createIsRegistered(content);
  return drafts.flatMap((draft) => {
    const { passages } = draft;
    const surroundings = { whole: passages.map(({ text }) => text).join("\n"), isKnown, isRegistered };
    return passages.flatMap((passage) => checkPassage(draft.file, passage, surroundings, findCopied));
  });
}

function checkPassage(file: string, passage: Passage, surroundings: Surroundings, findCopied: FindCopied): Problem[] {
  // Aliases are what citizens type: their words, not ours.
  if (passage.field === "aliases") return findForbidden(passage.text, surroundings.isRegistered).map((finding) => toProblem(file, passage, passage.text, finding));
  const length = [...passage.text.replace(/\s/g, "")].length;
  const ofPassage: Finding[] = [
    ...(length > LIMITS.paragraph ? [{ rule: "paragraph-too-long" as const, found: `${length} 个字` }] : []),
    ...findCopied(passage.text).map(({ run, id }) => ({ rule: "copied" as const, found: `${run}（${id}）` })),
  ];
  return [
    ...ofPassage.map((finding) => toProblem(file, passage, passage.text, finding)),
    ...toSentences(passage).flatMap((sentence) => findInSentence(sentence.text, surroundings).map((finding) => toProblem(file, sentence, sentence.text, finding))),
  ];
}

function toProblem(file: string, { line, field }: Passage, text: string, { rule, found }: Finding): Problem {
  const { name, severity, fix } = PROSE_RULES[rule];
  const shown = text.length > 120 ? `${text.slice(0, 120)}……` : text;
  return { file, line, field, message: `${name}：${found}\n    原句：${shown}`, fix, ...(severity === "warning" ? { severity } : {}) };
}

/** Words the glossary has, by any of their names. */
function createIsKnown({ glossary }: Content): Surroundings["isKnown"] {
  const names = glossary.flatMap(({ terms }) => terms.flatMap(({ term, aliases }) => [term, ...aliases])).join("\n");
  return (word) => names.includes(word);
}

/** Numbers and sites of the ledger's hotlines. */
function createIsRegistered({ ledger }: Content): Surroundings["isRegistered"] {
  const numbers = listFactsOf(ledger, "hotlines").map(({ number }) => number).join("\n");
  return (text) => numbers.includes(text);
}
