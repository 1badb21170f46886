import type { Root } from "mdast";
import { remark } from "remark";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkGfm from "remark-gfm";

/**
 * remark with GitHub's tables, footnotes and task lists. remark-cjk-friendly,
 * because plain CommonMark does not bold **“重要”**提示: it wants a space there.
 */
export const markdownParser = remark().use(remarkGfm).use(remarkCjkFriendly).freeze();

/** Parses Markdown into its syntax tree, with positions counted from line 1 of `text`. */
export function parseMarkdown(text: string): Root {
  return markdownParser.parse(text);
}
