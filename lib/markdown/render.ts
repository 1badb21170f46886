import type { Element } from "hast";
import type { Root } from "mdast";
import { defaultHandlers, type Handlers } from "mdast-util-to-hast";
import { toString } from "mdast-util-to-string";
import remarkHtml from "remark-html";
import { visit } from "unist-util-visit";
import { linkTerms, type TermLink } from "./glossary-links";
import { toHeadingId } from "./heading-id";
import { expandLawQuotes, type LawQuote, type LawReference } from "./law-quotes";
import { markdownParser } from "./parse";
import { sanitizeSchema } from "./sanitize";
import { markTricks } from "./tricks";

export type Heading = { id: string; text: string; depth: number };
export type RenderedMarkdown = { html: string; headings: Heading[] };
export type RenderOptions = {
  findQuote: (reference: LawReference) => LawQuote;
  /** Words to link to the glossary at their first use. */
  terms?: TermLink[];
};

/**
 * Renders a tree from `parseMarkdown` as sanitised HTML. The tree is not changed.
 * Raw HTML in the Markdown is dropped; lib/content refuses it before this.
 */
export function renderMarkdown(tree: Root, options: RenderOptions): RenderedMarkdown {
  const copy = structuredClone(tree);
  expandLawQuotes(copy, options.findQuote);
  linkTerms(copy, options.terms ?? []);
  markTricks(copy);
  markExternalLinks(copy);
  const headings = addHeadingIds(copy);
  return { html: shortenGlossaryLinks(compiler.stringify(copy).trim()), headings };
}

/** Chinese letters as themselves: percent signs weigh nine bytes a letter and say nothing more. A term's id is letters and digits only. */
function shortenGlossaryLinks(html: string): string {
  return html.replace(/(<a href="\/glossary\/[a-z0-9-]+\/#)([^"]+)"/g, (_match, start: string, id: string) => `${start}${decodeURIComponent(id)}"`);
}

/** What mdast-util-to-hast would say in English, in Chinese; and tables that can scroll. */
const handlers: Handlers = {
  footnoteReference(state, node) {
    // remark-html does not pass these options on; the state is where they are read.
    state.options.footnoteLabel = "注释";
    state.options.footnoteBackLabel = "回到正文";
    return defaultHandlers.footnoteReference(state, node);
  },
  table(state, node): Element {
    return {
      type: "element",
      tagName: "div",
      properties: { className: ["table"], role: "region", tabIndex: 0, ariaLabel: "表格，可以左右滑动" },
      children: [defaultHandlers.table(state, node)],
    };
  },
};

const compiler = markdownParser().use(remarkHtml, { sanitize: sanitizeSchema, handlers }).freeze();

function addHeadingIds(tree: Root): Heading[] {
  const headings: Heading[] = [];
  const used = new Map<string, number>();
  visit(tree, "heading", (node) => {
    const text = toString(node);
    const base = toHeadingId(text);
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    const id = count === 1 ? base : `${base}-${count}`;
    node.data = { ...node.data, hProperties: { id } };
    headings.push({ id, text, depth: node.depth });
  });
  return headings;
}

function markExternalLinks(tree: Root): void {
  visit(tree, "link", (node) => {
    if (!/^https?:/i.test(node.url)) return;
    node.data = { hProperties: { rel: ["noopener", "noreferrer", "external"], className: ["external"] } };
  });
}
