import matter from "gray-matter";
import { isMap, isScalar, LineCounter, parseDocument, type Document } from "yaml";
import type { Problem } from "./problems";
import { findSlips } from "./slips";

export type FrontMatter = {
  data: Record<string, unknown>;
  body: string;
  /** Line of the file the body starts on, from 1. */
  bodyLine: number;
  /** Line of the file a field stands on. */
  getLine: (field: string) => number | undefined;
};

class FrontMatterError extends Error {
  constructor(
    message: string,
    readonly fix: string,
    readonly line?: number,
  ) {
    super(message);
  }
}

const RULE = "文件开头的字段";

/** A second line of three dashes, which ends the fields. */
const CLOSED = /\n---[ \t]*(\n|$)/;

/**
 * Splits a file into fields and body.
 *
 * gray-matter by itself runs `---js` front matter as a program, returns empty
 * data the second time it sees broken YAML, and its YAML turns 2026-02-30 into
 * 2 March. So every other language is refused, options are always passed (they
 * switch its cache off), and `yaml` reads the fields: core schema, in which dates
 * stay text, no duplicate keys, no anchors.
 */
export function parseFrontMatter(file: string, text: string): FrontMatter | Problem[] {
  const lines = new LineCounter();
  let document: Document.Parsed | undefined;
  const readYaml = (yaml: string) => {
    document = parseDocument(yaml, { schema: "core", uniqueKeys: true, lineCounter: lines, customTags: [] });
    return toFields(document);
  };
  try {
    const { data, content } = matter(text, { language: "yaml", engines: { ...refusedEngines, yaml: readYaml } });
    if (!document || !CLOSED.test(text)) throw new FrontMatterError("文件开头没有完整的字段。", "第一行写 ---，接着写 title: 等字段，再写一行 ---。", 1);
    const bodyLine = text.slice(0, text.length - content.length).split("\n").length;
    // gray-matter hands over the text between the fences with its leading line break.
    return { data, body: content, bodyLine, getLine: (field) => getFieldLine(document, lines, field) };
  } catch (error) {
    const [, fields = ""] = /^---[ \t]*\n([^]*?)\n---[ \t]*(\n|$)/.exec(text) ?? [];
    const slips = findSlips(file, fields);
    if (slips.length > 0) return slips;
    if (error instanceof FrontMatterError) return [{ file, line: error.line, rule: RULE, message: error.message, fix: error.fix }];
    return [{ file, line: 1, rule: RULE, message: `开头的字段读不出来：${String(error instanceof Error ? error.message : error)}`, fix: "第一行只写 ---，不写别的。" }];
  }
}

function refuse(): never {
  throw new FrontMatterError("开头写成了程序（如 ---js），本站只认 YAML 字段。", "第一行只写 ---，不写别的。", 1);
}

const refusedEngines = Object.fromEntries(["js", "javascript", "json", "coffee", "coffeescript", "cson", "toml"].map((name) => [name, refuse]));

function toFields(document: Document.Parsed): object {
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem) throw new FrontMatterError(describe(problem.code), hint(problem.code), problem.linePos?.[0].line);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new FrontMatterError("字段里用了 & 或 * 引用。", "把内容原样写出来；含有 & 或 * 的词用单引号括起来。");
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new FrontMatterError("开头的字段不是“名称: 内容”的样子。", "一行写一个字段，例如 title: 冒充公检法。", 2);
}

function describe(code: string): string {
  if (code === "DUPLICATE_KEY") return "同一个字段写了两次。";
  if (code === "TAB_AS_INDENT") return "用了 Tab 缩进。";
  return "这一行起，字段的格式不对。";
}

function hint(code: string): string {
  if (code === "DUPLICATE_KEY") return "只留一个，删掉另一个。";
  if (code === "TAB_AS_INDENT") return "换成空格。";
  return "每行写“名称: 内容”，冒号用半角，后面空一格；内容里有冒号、引号、# 或 [ ] 时，整个内容用单引号括起来。";
}

function getFieldLine(document: Document.Parsed | undefined, lines: LineCounter, field: string): number | undefined {
  if (!isMap(document?.contents)) return undefined;
  const keys = document.contents.items.map((pair) => pair.key);
  const key = keys.find((candidate) => isScalar(candidate) && candidate.value === field);
  return isScalar(key) && key.range ? lines.linePos(key.range[0]).line : undefined;
}
