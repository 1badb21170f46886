import { listPassagesOfLedger } from "../figures/ledger-text";
import type { Ledger } from "../ledger";
import { LIMITS } from "./rules";

/** Finds a run of text that stands word for word in the ledger: the run and the entry it is in. */
export type FindCopied = (text: string) => { run: string; id: string }[];

/** Text between quotation marks, and names of documents: they are to be exact. */
const QUOTED = /“[^”]*”|《[^》]*》|「[^」]*」/g;

/** Remembers every stretch of `LIMITS.copied` characters of the ledger, and who has it. */
export function createFindCopied(ledger: Ledger): FindCopied {
  const size = LIMITS.copied;
  const owners = new Map<string, string>();
  for (const fact of ledger.facts.values()) {
    for (const words of listPassagesOfLedger(fact, ledger).words) {
      const text = squeeze(words);
      for (let at = 0; at + size <= text.length; at++) owners.set(text.slice(at, at + size), fact.id);
    }
  }
  return (text) => text.replace(QUOTED, "\n").split("\n").flatMap((part) => findRuns(squeeze(part), owners));
}

function findRuns(text: string, owners: ReadonlyMap<string, string>): { run: string; id: string }[] {
  const size = LIMITS.copied;
  const runs: { run: string; id: string }[] = [];
  for (let at = 0; at + size <= text.length; at++) {
    const id = owners.get(text.slice(at, at + size));
    if (id === undefined) continue;
    let end = at + size;
    while (end < text.length && owners.has(text.slice(end - size + 1, end + 1))) end++;
    runs.push({ run: text.slice(at, end), id });
    at = end - 1;
  }
  return runs;
}

/** Spaces and line breaks do not make a copy another text. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}
