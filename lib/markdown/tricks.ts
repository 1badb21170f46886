import type { PhrasingContent, Root, Text } from "mdast";
import { visit } from "unist-util-visit";

/** `“swindler's line”——the trick it plays`: splits at the first dash. */
const DASH = "——";

/**
 * In a list item that quotes a swindler, sets the part after “——” apart, so that
 * it can stand on a line of its own.
 */
export function markTricks(tree: Root): void {
  visit(tree, "listItem", (item) => {
    const paragraph = item.children[0];
    const first = paragraph?.type === "paragraph" ? paragraph.children[0] : undefined;
    if (paragraph?.type !== "paragraph" || first?.type !== "text" || !/^[“"]/.test(first.value)) return;
    const at = paragraph.children.findIndex((child) => child.type === "text" && child.value.includes(DASH));
    const split = paragraph.children[at] as Text | undefined;
    if (!split) return;
    const [before = "", ...after] = split.value.split(DASH);
    const rest: PhrasingContent[] = [{ type: "text", value: after.join(DASH) }, ...paragraph.children.slice(at + 1)];
    paragraph.children = [
      ...paragraph.children.slice(0, at),
      { type: "text", value: before },
      { type: "emphasis", children: rest, data: { hName: "span", hProperties: { className: ["trick"] } } },
    ];
  });
}
