import type { Problem } from "./problems";

/** A file below content/ as it lies on the disk. */
export type SourceFile = { file: string; bytes: Uint8Array; isSymlink?: boolean };

const KB = 1024;
/** remark takes quadratic time on hostile text; no honest article comes near these. */
const MAX_BYTES = 64 * KB;
/** Lists of examples grow, and are read line by line. */
const MAX_YAML_BYTES = 512 * KB;
const MAX_LINE = 4000;
/** Without a blank line. 60 KB of emphasis marks in one paragraph take remark most of a minute; our longest has 900. */
const MAX_BLOCK = 4000;

/** Controls of writing direction and characters of no width: they can hide or turn around what a reader sees. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/;
/** C0 controls but tab, line feed and carriage return; DEL and C1 controls. */
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;

type Decoded = { text: string; problems: Problem[] };

/** Reads the bytes of a file as text, or says why they cannot be used. */
export function decodeSource(source: SourceFile, maxBytes = source.file.endsWith(".yaml") ? MAX_YAML_BYTES : MAX_BYTES): Decoded {
  const refuse = (message: string, fix: string): Decoded => ({ text: "", problems: [{ file: source.file, message, fix }] });
  if (source.isSymlink) return refuse("这是一个符号链接，不是文件。", "把它换成真正的文件。");
  if (source.bytes.length > maxBytes) {
    return refuse(`文件有 ${Math.ceil(source.bytes.length / KB)} KB，最大 ${maxBytes / KB} KB。`, "拆成几篇，或删掉粘贴进来的多余内容。");
  }
  if (hasByteOrderMark(source.bytes)) return refuse("文件开头有 BOM 标记。", "用编辑器另存为“UTF-8（无 BOM）”。");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(source.bytes).replace(/\r\n?/g, "\n");
    return { text, problems: [...findBadCharacters(source.file, text), ...findLongBlocks(source.file, text)] };
  } catch {
    return refuse("文件不是 UTF-8 编码。", "用编辑器另存为 UTF-8 编码。");
  }
}

function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Paragraphs, lists and tables too long to be honest. Only Markdown has them. */
function findLongBlocks(file: string, text: string): Problem[] {
  if (!file.endsWith(".md")) return [];
  let start = 1;
  let length = 0;
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") [start, length] = [index + 2, 0];
    const isOver = length <= MAX_BLOCK && length + line.length > MAX_BLOCK;
    length += line.length;
    return isOver ? [{ file, line: start, message: `从这一行起，${MAX_BLOCK} 多个字没有空行。`, fix: "分成几段，段和段之间空一行。" }] : [];
  });
}

function findBadCharacters(file: string, text: string): Problem[] {
  return text.split("\n").flatMap((content, index) => {
    const place = { file, line: index + 1 };
    if (content.length > MAX_LINE) return [{ ...place, message: `这一行有 ${content.length} 个字，最多 ${MAX_LINE} 个。`, fix: "分成几段。" }];
    const match = INVISIBLE.exec(content) ?? CONTROL.exec(content);
    if (!match) return [];
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    const message = `第 ${match.index + 1} 个字是看不见的字符 U+${code}，会让读者看到的和实际的不一样。`;
    return [{ ...place, column: match.index + 1, message, fix: "删掉它：把这一行重新打一遍，不要粘贴。" }];
  });
}
