import type { List, ListItem, RootContent } from "mdast";
import { toPlainText } from "@/lib/markdown/plain-text";
import { findList, lineOf, type Block } from "./body";
import type { Problem } from "./problems";

/** A thing a swindler says and the trick it plays. */
export type SwindlerLine = { quote: string; trick: string };
export type Question = { question: string; options: { text: string; isRight: boolean }[]; why: string };

/** What the fixed parts of a scam page hold, for search, practice and the share kit. */
export type TypeBody = { lines: SwindlerLine[]; steps: string[]; replies: string[]; actions: string[]; questions: Question[] };

/** `“quote”——trick` */
const LINE = /^[“"](.+)[”"]\s*——\s*(.+)$/s;

export const PRACTICE = "练一练";

/** Reads the fixed parts of a scam page; each that is not in its form is reported. */
export function parseTypeBody(file: string, blocks: Block[]): { value: TypeBody; problems: Problem[] } {
  const problems: Problem[] = [];
  const find = (heading: string) => blocks.find((block) => block.heading === heading);
  const readList = (heading: string, ordered: boolean) => {
    const block = find(heading);
    const list = block && findList(block, ordered);
    if (block && !list) problems.push({ file, line: block.line, message: `“${heading}”下面应有列表。`, fix: ordered ? "每条前面写 1. 2. 3.。" : "每条前面写 - 和一个空格。" });
    return list;
  };
  const lines = readLines(file, readList("他们会这样说", false), problems);
  const stepList = readList("套路三步", true);
  const steps = toItems(stepList);
  if (stepList && steps.length !== 3) problems.push({ file, line: find("套路三步")?.line, message: `“套路三步”有 ${steps.length} 条，应为 3 条。`, fix: "合并或拆开成三步。" });
  const practice = find(PRACTICE);
  const questions = practice ? readQuestions(file, practice, problems) : [];
  return { value: { lines, steps, replies: toItems(readList("你可以这样回", false)), actions: toItems(readList("现在就做", true)), questions }, problems };
}

function toItems(list: List | undefined): string[] {
  return list?.children.map(toPlainText) ?? [];
}

function readLines(file: string, list: List | undefined, problems: Problem[]): SwindlerLine[] {
  return (list?.children ?? []).flatMap((item) => {
    const match = LINE.exec(toPlainText(item));
    if (match?.[1] && match[2]) return [{ quote: match[1], trick: match[2] }];
    problems.push({ file, line: lineOf(item), message: "这一条应写成：“骗子的话”——耍的花招。", fix: "话用“ ”括起来，后面接两个字宽的破折号 ——，再写花招。" });
    return [];
  });
}

function readQuestions(file: string, block: Block, problems: Problem[]): Question[] {
  const groups: RootContent[][] = [];
  for (const node of block.nodes) {
    if (node.type === "heading") groups.push([node]);
    else groups.at(-1)?.push(node);
  }
  if (groups.length !== 3) problems.push({ file, line: block.line, message: `“${PRACTICE}”有 ${groups.length} 道题，应为 3 道。`, fix: "每道题用 ### 开头。" });
  return groups.flatMap((nodes) => {
    const question = readQuestion(nodes);
    if (question) return [question];
    const at = nodes[0];
    problems.push({ file, line: at && lineOf(at), message: "这道题的写法不对。", fix: "### 题目，下面用 - [ ] 写选项（至少两个，正好一个 - [x]），最后一段写为什么。" });
    return [];
  });
}

function readQuestion([heading, ...nodes]: RootContent[]): Question | null {
  const list = nodes.find((node): node is List => node.type === "list");
  const why = nodes.filter((node) => node.type === "paragraph").map(toPlainText).join("\n");
  const options = (list?.children ?? []).map((item: ListItem) => ({ text: toPlainText(item), isRight: item.checked === true, isOption: item.checked !== null && item.checked !== undefined }));
  const isWell = options.length >= 2 && options.every((option) => option.isOption) && options.filter((option) => option.isRight).length === 1;
  if (!heading || !isWell || why === "") return null;
  return { question: toPlainText(heading), options: options.map(({ text, isRight }) => ({ text, isRight })), why };
}
