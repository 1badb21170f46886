import { z } from "zod";
import { findPatternProblem } from "@/lib/check/pattern";
import { checkFields } from "./check-fields";
import { integer, list, text } from "./fields";
import type { Problem } from "./problems";
import type { SourceFile } from "./source-text";
import { parseYaml } from "./yaml-file";

/** A trick that many kinds of swindle play, with the words that give it away. */
export type Tactic = { id: string; name: string; weight: number; reason: string; types: string[]; patterns: string[] };
/** The words of one kind of swindle, by slug of its article. */
export type TypeSignals = { slug: string; reason: string; strong: string[]; some: string[] };
/** What the message check at /check/ goes by: the files of content/check. */
export type Lexicon = { tactics: Tactic[]; types: TypeSignals[]; warnings: string[]; variants: [string, string][]; sites: string[]; lookalikes: string; examples: MessageExample[] };
/** A message somebody got: a swindle of a type, or an ordinary one. */
export type MessageExample = { text: string; slug: string | null };

/** One pattern a line. */
const patterns = z.string({ error: "应为句式，每行一条，前面一行写 patterns: |" }).transform((value) => value.split("\n").map((line) => line.trim()).filter(Boolean)).refine((lines) => lines.length > 0, { error: "至少写一条" });

const tacticSchema = z.strictObject({
  /** Name of the tactic in code and tests. */
  id: text("编号，小写字母和短横线", 2, 30),
  /** What he does, as the reader is told. */
  name: text("花招的名字", 4, 30),
  /** How much it says by itself: 3 and more is suspicious without anything else. */
  weight: integer("分量", 1, 5),
  /** Why that matters to the reader. */
  reason: text("为什么要当心", 8, 60),
  /** Types it speaks for, if it is typical of some. */
  types: list("骗局的文件名", {}).optional(),
  patterns,
});

const typeSchema = z.strictObject({
  /** Shown to the reader beside the marked words. */
  reason: text("为什么要当心", 8, 60),
  /** Words hardly anybody else says. */
  strong: patterns,
  /** Words that are odd, but not by themselves. */
  some: patterns.optional(),
});

const contextSchema = z.strictObject({
  variants: z.record(z.string(), z.array(z.string(), { error: "应为写法的列表，写成 [甲, 乙]" }), { error: "应为“平常的写法: [变形, 变形]”" }),
  /** Pairs: the lookalike, then the character it stands for. */
  lookalikes: z.string({ error: "应为成对的字" }).refine((value) => Array.from(value).length % 2 === 0, { error: "字数应为双数：前面是替身，后面是原字" }),
  warnings: patterns,
  sites: list("网址，例如 [gov.cn]", { max: 200, pattern: /^[a-z0-9.-]+$/ }),
});

const EMPTY: Lexicon = { tactics: [], types: [], warnings: [], variants: [], sites: [], lookalikes: "", examples: [] };

/** Reads content/check/*.yaml. A site without them has no message check, which tests of other parts rely on. */
export function parseLexicon(files: SourceFile[]): { value: Lexicon; problems: Problem[] } {
  const value: Lexicon = { ...EMPTY, tactics: [], types: [], examples: [] };
  const problems: Problem[] = [];
  for (const source of files) {
    const { data, text: written, problems: own } = parseYaml(source);
    problems.push(...own);
    if (own.length > 0) continue;
    const read = <S extends z.ZodType>(schema: S, item: unknown, name: string) => readItem(source.file, written, schema, item, name, problems);
    if (source.file === "check/tactics.yaml") asList(data).forEach((item, index) => {
      const tactic = read(tacticSchema, item, `第 ${index + 1} 个`);
      if (tactic) value.tactics.push({ ...tactic, types: tactic.types ?? [] });
    });
    else if (source.file === "check/types.yaml") Object.entries(asRecord(data)).forEach(([slug, item]) => {
      const type = read(typeSchema, item, slug);
      if (type) value.types.push({ slug, some: [], ...type });
    });
    else if (source.file === "check/context.yaml") {
      const context = read(contextSchema, data, "");
      if (context) Object.assign(value, { ...context, variants: Object.entries(context.variants).flatMap(([plain, forms]) => forms.map((form) => [form, plain])) });
    } else if (source.file === "check/examples.yaml" || source.file === "check/ordinary.yaml") Object.entries(asRecord(data)).forEach(([slug, item]) => {
      const messages = checkFields(patterns, item, source.file);
      problems.push(...messages.problems.map((problem) => ({ ...problem, field: slug })));
      value.examples.push(...(messages.value ?? []).map((message) => ({ text: message, slug: slug === "ordinary" ? null : slug })));
    });
    else problems.push({ file: source.file, message: "不认识的文件。", fix: "可疑信息自查的文件只有 tactics、types、context、examples、ordinary（.yaml）。" });
  }
  return { value, problems };
}

function readItem<S extends z.ZodType>(file: string, written: string, schema: S, item: unknown, name: string, problems: Problem[]): z.infer<S> | null {
  const checked = checkFields(schema, item, file);
  problems.push(...checked.problems.map((problem) => ({ ...problem, field: [name, problem.field].filter(Boolean).join(" › ") })));
  const lines = written.split("\n").map((line) => line.trim());
  const patternsOf = Object.values(asRecord(checked.value)).filter((field): field is string[] => Array.isArray(field)).flat();
  for (const pattern of patternsOf) {
    const isPattern = !/^[a-z0-9.-]+$/.test(pattern);
    const message = isPattern ? findPatternProblem(pattern) : null;
    if (message) problems.push({ file, line: lines.indexOf(pattern) + 1 || undefined, message: `句式“${pattern}”写法不对：${message}。`, fix: "照 content/README.md“可疑信息自查”里的写法改。" });
  }
  return checked.value;
}

/** Types with signals that have no article, and the other way round. */
export function findLexiconProblems(lexicon: Lexicon, slugs: string[]): Problem[] {
  if (lexicon.types.length === 0) return [];
  const unknown = [...lexicon.types.map(({ slug }) => ({ file: "check/types.yaml", slug })), ...lexicon.tactics.flatMap(({ types }) => types.map((slug) => ({ file: "check/tactics.yaml", slug }))), ...[...new Set(lexicon.examples.flatMap((example) => example.slug ?? []))].map((slug) => ({ file: "check/examples.yaml", slug }))];
  return [
    ...unknown.filter(({ slug }) => !slugs.includes(slug)).map(({ file, slug }) => ({ file, field: slug, message: "没有这篇骗局文章。", fix: "改成 content/types/ 里有的文件名，不带 .md。" })),
    ...slugs.filter((slug) => !lexicon.types.some((type) => type.slug === slug)).map((slug) => ({ file: "check/types.yaml", field: slug, message: `骗局 ${slug} 还没有可疑的话。`, fix: "加一段：文件名、reason、strong。写法见 content/README.md。" })),
  ];
}

function asList(data: unknown): unknown[] {
  return Array.isArray(data) ? data : [];
}

function asRecord(data: unknown): Record<string, unknown> {
  return typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {};
}
