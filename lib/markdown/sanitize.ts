import { defaultSchema, type Schema } from "hast-util-sanitize";

const defaults = defaultSchema.attributes ?? {};

/**
 * GitHub's allow list, changed in three ways: `tel:` stays (the default deletes
 * every telephone link), ids keep their names (the default renames them, which
 * breaks links to headings and footnotes), and the few classes we set are kept.
 * Articles hold no HTML, so ids come from headings and footnotes alone.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  clobberPrefix: "",
  protocols: { ...defaultSchema.protocols, href: ["http", "https", "mailto", "tel"] },
  tagNames: [...(defaultSchema.tagNames ?? []), "cite"],
  attributes: {
    ...defaults,
    a: [
      // Only the first rule for a property counts, so ours replaces the default's.
      ...(defaults.a ?? []).filter((rule) => !(Array.isArray(rule) && rule[0] === "className")),
      ["className", "data-footnote-backref", "external"],
      ["rel", "noopener", "noreferrer", "external"],
    ],
    blockquote: [...(defaults.blockquote ?? []), ["className", "law-quote"]],
    span: [["className", "trick"]],
    // A wide table scrolls by itself, also from the keyboard.
    div: [["className", "table"], ["role", "region"], ["tabIndex", 0], "ariaLabel"],
  },
};
