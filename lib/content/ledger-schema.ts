import { z } from "zod";

/**
 * The facts ledger: one file a kind in content/facts/, each a list of entries.
 * An entry is what articles cite by id; its sources are what readers see.
 */

const id = z.string({ error: "应为编号" }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "编号只用小写字母、数字和短横线" });
const words = z.string({ error: "应为一句话" }).min(1, { error: "不能是空的" });
const wordList = z.array(words, { error: "应为一串句子" });
const ids = z.array(id, { error: "应为一串编号" });
const sources = ids.min(1, { error: "至少写一个来源的编号" });

/** Fields of every entry. */
const entry = {
  /** What articles cite; never changes. */
  id,
  /** high: official or two independent sources; medium: one, so the text names publisher and date; low: not to be cited. */
  confidence: z.enum(["high", "medium", "low"], { error: "应为 high、medium 或 low" }),
  /** false keeps an entry in the ledger and out of every article. */
  publish: z.boolean({ error: "应为 true 或 false" }),
  /** Ids in sources.json. */
  sources,
  /** Reminders to editors; never shown to readers. */
  editorNotes: wordList.optional(),
};

/** Ids of articles of law in laws.json. */
const relatedLaws = ids.optional();
const claim = z.strictObject({ text: words, period: words.optional(), publisher: words.optional(), confidence: words.optional(), amount: words.optional(), sources: ids.optional() });

export const ledgerSchemas = {
  /** Articles of laws, word for word: the only text that may be quoted as law. */
  laws: z.strictObject({
    ...entry,
    law: words,
    shortName: words,
    lawAliases: wordList.optional(),
    article: words,
    /** Our own heading, not the law's. */
    heading: words,
    effectiveOn: words,
    version: words,
    promulgation: words.optional(),
    status: words,
    /** The law's paragraphs (款), exactly. */
    text: wordList.min(1),
    gist: words,
    tags: wordList.optional(),
  }),
  /** Amounts, counts and terms from judicial interpretations. */
  thresholds: z.strictObject({
    ...entry,
    subject: words,
    crime: words,
    document: words,
    documentNumber: words.optional(),
    effectiveOn: words.optional(),
    article: words.optional(),
    rule: words,
    /** Present only where it may be quoted. */
    officialText: words.optional(),
    values: z.array(z.record(z.string(), z.unknown())).optional(),
    gist: words,
    relatedLaws,
  }),
  /** Telephone numbers, official tools and where to go. */
  hotlines: z.strictObject({
    ...entry,
    name: words,
    kind: z.enum(["hotline", "tool", "channel"]),
    number: words,
    operator: words.optional(),
    aliases: wordList.optional(),
    does: words,
    howTo: wordList.optional(),
    when: words,
    hours: words.optional(),
    /** What it never does: how to tell a false one. */
    never: wordList.optional(),
    cautions: wordList.optional(),
    relatedLaws,
  }),
  /** Kinds of scam. */
  "scam-types": z.strictObject({
    ...entry,
    name: words,
    officialLists: wordList.optional(),
    newer: z.boolean(),
    parent: id.optional(),
    aliases: wordList,
    oneLine: words,
    steps: wordList,
    signs: wordList,
    phrases: wordList,
    whoGetsHit: wordList.optional(),
    whatToDo: wordList,
    neverDo: wordList.optional(),
    statistics: z.array(claim).optional(),
    truths: z.array(claim).optional(),
    cases: z.array(claim).optional(),
    relatedLaws,
    relatedScams: ids.optional(),
  }),
  /** What to do after a loss; the help page is made of these. */
  "first-aid": z.strictObject({
    ...entry,
    group: z.enum(["golden-minutes", "stop-payment", "second-scam", "frozen-card", "special"]),
    order: z.int(),
    title: words,
    do: words,
    why: words,
    doNot: wordList.optional(),
    relatedLaws,
  }),
  /** National figures, each with its period and publisher. */
  statistics: z.strictObject({
    ...entry,
    topic: words,
    period: words,
    publisher: words,
    published: words.optional(),
    gist: words,
    figures: z.array(z.strictObject({ metric: words, value: words, unit: words.optional() })),
    note: words.optional(),
  }),
  /** Statements taken from the five documents the portal is adapted from. */
  "document-facts": z.strictObject({
    ...entry,
    /** Id in documents.json. */
    document: id,
    gist: words,
    /** Whether it still holds, in words. */
    status: words,
  }),
} as const;

/** Where a fact was published. Without `url` the site names it but does not link to it. */
export const sourceSchema = z.strictObject({
  id,
  title: words,
  publisher: words,
  /** As precisely as known: a year, a month or a day. */
  date: words.optional(),
  kind: z.enum(["official", "media", "repost", "professional", "law-text"]),
  url: z.url({ protocol: /^https?$/, error: "应为 http 或 https 网址" }).optional(),
});

/** The five documents. */
export const documentSchema = z.strictObject({ id, title: words, publisher: words, date: words, corrections: wordList.optional(), sources });

export type FactKind = keyof typeof ledgerSchemas;
export type FactOf = { [K in FactKind]: z.infer<(typeof ledgerSchemas)[K]> & { factKind: K } };
export type Fact = FactOf[FactKind];
export type Source = z.infer<typeof sourceSchema>;
export type SourceDocument = z.infer<typeof documentSchema>;
