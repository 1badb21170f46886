import { isPublishable, type Ledger } from "@/lib/content";
import { getFactText } from "@/lib/content/source-view";

export type FoundFact = { id: string; text: string; sources: string[] };

const SHOWN = 10;

/** Facts that may be cited and speak of all these words, best first: in the id or its sentence, then anywhere. */
export function findFacts(ledger: Ledger, words: string): FoundFact[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return [...ledger.facts.values()]
    .filter(isPublishable)
    .map((fact) => {
      const head = `${fact.id} ${getFactText(fact)}`.toLowerCase();
      const all = JSON.stringify(fact).toLowerCase();
      const inHead = wanted.filter((word) => head.includes(word)).length;
      return { fact, inHead, isFound: wanted.every((word) => all.includes(word)) };
    })
    .filter(({ isFound }) => isFound)
    .sort((a, b) => b.inHead - a.inHead)
    .slice(0, SHOWN)
    .map(({ fact }) => ({ id: fact.id, text: getFactText(fact), sources: fact.sources.map((id) => ledger.sources.get(id)?.title ?? id) }));
}

export function formatFacts(facts: FoundFact[]): string {
  return facts.map(({ id, text, sources }, index) => `${String(index + 1).padStart(2)}. ${id}\n      ${text}\n      来源：${sources.join("；")}`).join("\n");
}
