import type { Nodes } from "mdast";
import { toString } from "mdast-util-to-string";

/**
 * The text of a tree without markup. Paragraphs, list items and cells are kept apart
 * by a line break, so that no word runs across two of them.
 */
export function toPlainText(node: Nodes): string {
  if (node.type === "footnoteReference" || node.type === "html") return "";
  if (!("children" in node) || isPhrasingParent(node)) return toString(node).trim();
  return node.children.map(toPlainText).filter(Boolean).join("\n");
}

function isPhrasingParent(node: Nodes): boolean {
  return node.type === "paragraph" || node.type === "heading" || node.type === "tableCell";
}
