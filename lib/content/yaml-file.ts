import { LineCounter, parseDocument } from "yaml";
import type { Problem } from "./problems";
import { decodeSource, type SourceFile } from "./source-text";

/** Reads a YAML file as front matter is read: core schema, no duplicate keys, no references. */
export function parseYaml(source: SourceFile): { data: unknown; text: string; problems: Problem[] } {
  const decoded = decodeSource(source);
  if (decoded.problems.length > 0) return { data: null, ...decoded };
  const lineCounter = new LineCounter();
  const document = parseDocument(decoded.text, { schema: "core", uniqueKeys: true, lineCounter, customTags: [] });
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken) {
    const problem = { file: source.file, line: broken.linePos?.[0].line, message: `YAML 格式不对（${broken.code}）。`, fix: "看看这一行：冒号后面空一格，缩进用两个空格，同一个名称只写一次，含有冒号或 # 的话用单引号括起来。" };
    return { data: null, text: decoded.text, problems: [problem] };
  }
  try {
    return { data: document.toJS({ maxAliasCount: 0 }) as unknown, text: decoded.text, problems: [] };
  } catch {
    return { data: null, text: decoded.text, problems: [{ file: source.file, message: "用了 & 或 * 引用。", fix: "把内容原样写出来；以 & 或 * 开头的话用单引号括起来。" }] };
  }
}
