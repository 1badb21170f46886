import type { Heading, List, Nodes, Root, RootContent } from "mdast";
import type { Section } from "@/lib/site";
import { listNodes } from "@/lib/markdown/nodes";
import { parseMarkdown } from "@/lib/markdown/parse";
import { toPlainText } from "@/lib/markdown/plain-text";
import type { Problem } from "./problems";
import type { Parse } from "./trees";

/** A part of an article under one `##`. `line` is that of the file, from 1. */
export type Block = { heading: string; line: number; nodes: RootContent[] };

export type Body = {
  tree: Root;
  /** Every node of the tree, in the order of the text. */
  nodes: Nodes[];
  blocks: Block[];
};

type Rule = { heading: string; optional?: boolean };

/** The `##` headings each section's articles have, in order; null where editors choose. */
export const HEADINGS: Record<Section, Rule[] | null> = {
  types: [
    { heading: "他们会这样说" },
    { heading: "套路三步" },
    { heading: "你可以这样回" },
    { heading: "现在就做" },
    { heading: "真实案例", optional: true },
    { heading: "法律怎么说" },
    { heading: "容易混淆", optional: true },
    { heading: "练一练" },
  ],
  cases: [{ heading: "发生了什么" }, { heading: "怎么查清的", optional: true }, { heading: "结果怎样" }, { heading: "我们能学到什么" }],
  laws: [{ heading: "一句话说明白" }, { heading: "法条原文", optional: true }, { heading: "这跟我有什么关系" }, { heading: "会怎么样" }],
  wubu: null,
  guides: null,
};

/** Parses a body whose first line is line `bodyLine` of the file. */
export function parseBody(body: string, bodyLine: number, parse: Parse = parseMarkdown): Body {
  const tree = parse(body);
  const nodes = listNodes(tree);
  shiftLines(nodes, bodyLine - 1);
  return { tree, nodes, blocks: toBlocks(tree) };
}

/** Makes positions count from the top of the file, as editors do. */
function shiftLines(nodes: Nodes[], by: number): void {
  for (const { position } of nodes) {
    if (!position) continue;
    position.start.line += by;
    position.end.line += by;
  }
}

function toBlocks(tree: Root): Block[] {
  const blocks: Block[] = [];
  for (const node of tree.children) {
    if (node.type === "heading" && node.depth === 2) blocks.push({ heading: toPlainText(node), line: lineOf(node), nodes: [] });
    else blocks.at(-1)?.nodes.push(node);
  }
  return blocks;
}

export function lineOf(node: { position?: Root["position"] }): number {
  return node.position?.start.line ?? 1;
}

/** What is wrong with the form of a body, whatever the section. */
export function findBodyProblems(file: string, { tree, nodes, blocks }: Body): Problem[] {
  const problems: Problem[] = [];
  const report = (node: { position?: Root["position"] }, message: string, fix: string, text?: string): void => void problems.push({ file, line: lineOf(node), message, fix, text });
  if (toPlainText(tree) === "") report({}, "正文是空的。", "在第二个 --- 下面写正文。");
  for (const node of nodes) {
    if (node.type === "paragraph" && /^#{1,6}[^#\s]/.test(toPlainText(node))) report(node, "小标题的 # 后面没有空格，会变成普通文字。", "# 后面空一格：## 会怎么样。运行 npm run check -- --fix 可以自动改。");
    if (node.type === "html") report(node, `正文里有 HTML：${node.value.slice(0, 30)}`, "删掉它，只用 Markdown。尖括号要写就用全角 ＜ ＞。", node.value);
    if (node.type === "image") report(node, "正文里有图片。", "文章不放图片；海报和卡片由网站生成。");
    if (node.type === "heading" && node.depth === 1) report(node, "正文里有一级标题（#）。", "标题写在 title 里，正文从 ## 开始。");
  }
  problems.push(...findSkippedHeadings(file, tree));
  const first = tree.children[0];
  if (first && !(first.type === "heading" && first.depth === 2) && blocks.length > 0) report(first, "第一个小标题前面有文字。", "把这段放到某个 ## 下面；开场的话写在 summary 或 verdict 里。");
  for (const block of blocks) {
    if (block.nodes.length === 0) problems.push({ file, line: block.line, message: `“${block.heading}”下面是空的。`, fix: "写上内容，或删掉这个小标题。" });
  }
  return problems;
}

function findSkippedHeadings(file: string, tree: Root): Problem[] {
  const headings = tree.children.filter((node): node is Heading => node.type === "heading");
  return headings.flatMap((heading, index) => {
    const previous = headings[index - 1]?.depth ?? 1;
    if (heading.depth <= previous + 1) return [];
    return [{ file, line: lineOf(heading), message: `小标题从 ${"#".repeat(previous)} 跳到了 ${"#".repeat(heading.depth)}。`, fix: `用 ${"#".repeat(previous + 1)}。` }];
  });
}

/** Are the section's headings there, in order, and no others? */
export function findHeadingProblems(file: string, section: Section, { blocks }: Body): Problem[] {
  const rules = HEADINGS[section];
  if (!rules) return blocks.length >= 2 ? [] : [{ file, message: "至少要有两个 ## 小标题。", fix: "把正文分成几块，每块一个 ##。" }];
  const order = rules.map((rule) => rule.heading).join("、");
  const problems: Problem[] = rules
    .filter((rule) => !rule.optional && !blocks.some((block) => block.heading === rule.heading))
    .map((rule) => ({ file, rule: "小标题", message: `缺少小标题“## ${rule.heading}”。`, fix: `这个栏目的小标题依次是：${order}。` }));
  let last = -1;
  for (const block of blocks) {
    const place = rules.findIndex((rule) => rule.heading === block.heading);
    const message = place === -1 ? `不认识的小标题“${block.heading}”。` : place <= last ? `小标题“${block.heading}”的顺序不对，或写了两次。` : null;
    if (message) problems.push({ file, line: block.line, rule: "小标题", message, fix: `这个栏目的小标题依次是：${order}。` });
    last = Math.max(last, place);
  }
  return problems;
}

/** The first list of a block, if it has one of the wanted kind. */
export function findList(block: Block, ordered: boolean): List | undefined {
  return block.nodes.find((node): node is List => node.type === "list" && Boolean(node.ordered) === ordered);
}
