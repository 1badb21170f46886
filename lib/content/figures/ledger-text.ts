import type { Fact, Source } from "../ledger-schema";
import type { Ledger } from "../ledger";

/** Fields that are for programs and editors: they prove nothing. */
const NOT_WORDS = ["id", "sources", "editorNotes", "relatedLaws", "relatedScams", "confidence", "publish", "factKind", "kind", "group", "order", "document", "parent", "tags", "newer", "officialLists", "figures", "values"];

/** Units of the numbers in `values` of thresholds.json. */
const VALUE_UNITS: Record<string, string> = { amount_yuan: "元", days: "日", years: "年" };

/** What an entry says: `words`, in which figures are looked up, and `titles`, by which documents may be called. */
export function listPassagesOfLedger(fact: Fact, { sources, documents }: Ledger): { words: string[]; titles: string[] } {
  const own = Object.entries(fact).filter(([key]) => !NOT_WORDS.includes(key) || (key === "document" && fact.factKind === "thresholds"));
  const registered = fact.sources.flatMap((id) => sources.get(id) ?? []);
  const origin = fact.factKind === "document-facts" ? documents.get(fact.document) : undefined;
  return {
    words: [
      ...own.flatMap(([, value]) => listStrings(value)),
      ...(fact.factKind === "statistics" ? fact.figures.map(({ metric, value, unit = "" }) => `${metric}${value}${unit}`) : []),
      ...(fact.factKind === "thresholds" ? (fact.values ?? []).flatMap(listValues) : []),
      ...(HAVE_OWN_DAYS.includes(fact.factKind) ? [] : listDates(registered)),
      ...listClaims(fact).flatMap((claim) => listDates((claim.sources ?? []).flatMap((id) => sources.get(id) ?? []))),
      ...(origin ? [origin.title, origin.publisher, origin.date] : []),
    ],
    titles: registered.flatMap(({ title, publisher }) => [title, publisher]),
  };
}

/** Laws and the five documents have days of their own; of a scam type, each statement has. */
const HAVE_OWN_DAYS: Fact["factKind"][] = ["laws", "document-facts", "scam-types"];

/** The days on which sources were published. Copies come later than what they copy: theirs count only where nothing better is known. */
function listDates(registered: Source[]): string[] {
  const first = registered.filter(({ kind, date }) => date && (kind === "official" || kind === "media"));
  return (first.length > 0 ? first : registered).flatMap(({ date }) => date ?? []);
}

/** Statements of a scam type that have sources of their own. */
function listClaims(fact: Fact): { sources?: string[] }[] {
  return fact.factKind === "scam-types" ? [...(fact.statistics ?? []), ...(fact.truths ?? []), ...(fact.cases ?? [])] : [];
}

/** A remark on which copy of a law was compared says nothing about the law. */
const COMPARED = /（[^（）]*比对[^（）]*）/g;

function listStrings(value: unknown): string[] {
  if (typeof value === "string") return [value.replace(COMPARED, "")];
  if (Array.isArray(value)) return value.flatMap(listStrings);
  // Ids of a claim's sources say nothing.
  if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(([key, inner]) => (key === "sources" || key === "confidence" ? [] : listStrings(inner)));
  return [];
}

function listValues(record: Record<string, unknown>): string[] {
  const unit = typeof record.unit === "string" ? record.unit : "";
  return Object.entries(record).flatMap(([key, value]) => (typeof value === "number" ? [`${value}${VALUE_UNITS[key] ?? unit}`] : listStrings(value)));
}
