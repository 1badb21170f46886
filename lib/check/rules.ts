import type { Wording } from "./wording";

/** The lexicon as lib/check uses it: made from content/check at build time, read as JSON by the browser. */
export type CheckRules = {
  /** Names and reasons are not here: the page at /check/ has them, in the same order, for readers without a script, too. */
  /** `types` are places in the list below. */
  tactics: { weight: number; types: number[]; patterns: string[] }[];
  types: { strong: string[]; some: string[] }[];
  /** Words of warnings and of reports about others: many of them mean that a text is not itself a swindle. */
  warnings: string[];
  /** [a disguised way of writing, the plain one] */
  variants: [string, string][];
  /** Sites whose addresses are not strange in a message. */
  sites: string[];
  /** Characters and the plain ones they stand for, in pairs: Traditional and lookalikes. */
  fold: string;
  wording: Wording;
};

/** What the reader is told of a tactic or a type, in the order of the rules. */
export type CheckWords = { tactics: { name: string; reason: string }[]; types: { url: string; title: string; reason: string }[] };
