import type { Problem } from "./problems";

type Slip = { pattern: RegExp; message: string; fix: string };

/** Typing mistakes that make front matter unreadable, each on one line. */
const SLIPS: Slip[] = [
  { pattern: /^[A-Za-z]+\s*：/, message: "字段名后面的冒号是全角的（：）。", fix: "换成半角冒号，后面空一格，例如 title: 冒充公检法。" },
  { pattern: /^[A-Za-z]+:(?=[^\s])/, message: "字段名的冒号后面没有空格。", fix: "冒号后面空一格，例如 title: 冒充公检法。" },
  { pattern: /^[“”"]?[A-Za-z]+[“”"]?\s*[=＝]/, message: "字段名后面应是冒号，不是等号。", fix: "写成 title: 冒充公检法。" },
  { pattern: /^\t/, message: "行首用了 Tab。", fix: "删掉行首的空白。" },
];

/** What was probably meant where the fields cannot be read. `fields` is the text between the two `---`, from line 2 on. */
export function findSlips(file: string, fields: string): Problem[] {
  return fields.split("\n").flatMap((content, index) => {
    const slip = SLIPS.find(({ pattern }) => pattern.test(content));
    return slip ? [{ file, line: index + 2, column: 1, text: content, message: slip.message, fix: `${slip.fix}运行 npm run check -- --fix 可以自动改全角冒号和空格。`, rule: "文件开头的字段" }] : [];
  });
}
