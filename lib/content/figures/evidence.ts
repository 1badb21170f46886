import { listPassagesOfLedger } from "./ledger-text";
import { extractFigures, type Figure } from "./extract";
import type { Fact } from "../ledger-schema";
import type { Ledger } from "../ledger";

/** What one entry of the ledger says: its words, and the figures in them. */
export type Evidence = {
  id: string;
  text: string;
  figures: Figure[];
  /** True of a law or a threshold: its days are those of rules, not of events. */
  isRule: boolean;
  /** The document an entry was taken from: a case is told by several entries of one document. */
  document?: string;
  /** Of an article of law: what the law is called, and the number of the article. */
  law?: { names: string[]; article: string; paragraphs: number };
};

export type EvidenceOf = (id: string) => Evidence | undefined;

/** Looks up what an entry says. Each is read once. */
export function createEvidence(ledger: Ledger): EvidenceOf {
  const known = new Map<string, Evidence>();
  return (id) => {
    const fact = ledger.facts.get(id);
    if (!fact) return undefined;
    const evidence = known.get(id) ?? toEvidence(fact, ledger);
    known.set(id, evidence);
    return evidence;
  };
}

function toEvidence(fact: Fact, ledger: Ledger): Evidence {
  const { words, titles } = listPassagesOfLedger(fact, ledger);
  const figures = words.flatMap(extractFigures);
  const document = fact.factKind === "document-facts" ? fact.document : undefined;
  return { id: fact.id, text: normalize([...words, ...titles].join("\n")), figures, isRule: fact.factKind === "laws" || fact.factKind === "thresholds", document, law: toLaw(fact, figures) };
}

function toLaw(fact: Fact, figures: Figure[]): Evidence["law"] {
  if (fact.factKind !== "laws") return undefined;
  const article = figures.find((figure) => figure.kind === "article" && figure.text === fact.article);
  return { names: [fact.law, fact.shortName, ...(fact.lawAliases ?? [])], article: article?.kind === "article" ? article.article : "", paragraphs: fact.text.length };
}

/** Text as it is compared: without spaces, with one kind of quotation mark, bracket and dash. */
export function normalize(text: string): string {
  return text
    .replace(/[ \t\u3000]/g, "")
    .replace(/["“”「」『』]/g, '"')
    .replace(/[[［]/g, "〔")
    .replace(/[\]］]/g, "〕")
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, "-");
}
