import { z } from "zod";
import { checkFields } from "./check-fields";
import { documentSchema, ledgerSchemas, sourceSchema, type Fact, type FactKind, type FactOf, type Source, type SourceDocument } from "./ledger-schema";
import type { Problem } from "./problems";
import { decodeSource, type SourceFile } from "./source-text";

export type Ledger = {
  facts: ReadonlyMap<string, Fact>;
  sources: ReadonlyMap<string, Source>;
  documents: ReadonlyMap<string, SourceDocument>;
};

const MAX_LEDGER_BYTES = 1024 * 1024;

/** Reads content/facts/*.json. Entries with a problem are left out and reported. */
export function parseLedger(files: SourceFile[]): { ledger: Ledger; problems: Problem[] } {
  const problems: Problem[] = [];
  const facts = new Map<string, Fact>();
  const sources = new Map<string, Source>();
  const documents = new Map<string, SourceDocument>();
  for (const source of files) {
    const name = source.file.replace(/^facts\//, "").replace(/\.json$/, "");
    const read = <S extends z.ZodType>(schema: S) => readEntries(source, schema, problems);
    if (name === "sources") read(sourceSchema).forEach((value) => add(sources, value, source.file, problems));
    else if (name === "documents") read(documentSchema).forEach((value) => add(documents, value, source.file, problems));
    else if (isFactKind(name)) read(ledgerSchemas[name]).forEach((value) => add(facts, { ...value, factKind: name } as Fact, source.file, problems));
    else problems.push({ file: source.file, message: "不认识的台账文件。", fix: `台账文件只有：${[...Object.keys(ledgerSchemas), "sources", "documents"].join("、")}（.json）。` });
  }
  const ledger = { facts, sources, documents };
  return { ledger, problems: [...problems, ...findBrokenReferences(ledger)] };
}

function isFactKind(name: string): name is FactKind {
  return Object.hasOwn(ledgerSchemas, name);
}

/** The entries of a JSON file that is a list; each with a problem is left out and reported. */
export function readEntries<S extends z.ZodType>(source: SourceFile, schema: S, problems: Problem[]): z.infer<S>[] {
  const { text, problems: textProblems } = decodeSource(source, MAX_LEDGER_BYTES);
  problems.push(...textProblems);
  if (textProblems.length > 0) return [];
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    problems.push({ file: source.file, message: `JSON 格式不对：${(error as Error).message}`, fix: "多半是少了或多了一个逗号、引号或括号。" });
    return [];
  }
  if (!Array.isArray(data)) {
    problems.push({ file: source.file, message: "应为一个列表。", fix: "整个文件用 [ ] 包起来。" });
    return [];
  }
  return data.flatMap((item: unknown, index) => {
    const checked = checkFields(schema, item, source.file);
    const id = typeof item === "object" && item !== null && "id" in item ? String(item.id) : `第 ${index + 1} 条`;
    problems.push(...checked.problems.map((problem) => ({ ...problem, field: [id, problem.field].filter(Boolean).join(" › ") })));
    return checked.value === null ? [] : [checked.value];
  });
}

function add<T extends { id: string }>(map: Map<string, T>, value: T, file: string, problems: Problem[]): void {
  if (map.has(value.id)) problems.push({ file, field: value.id, message: "这个编号已经用过了。", fix: "换一个编号，或删掉重复的一条。" });
  map.set(value.id, value);
}

function findBrokenReferences({ facts, sources, documents }: Ledger): Problem[] {
  const owners = [...[...facts.values()].map((fact) => ({ ...fact, file: `facts/${fact.factKind}.json` })), ...[...documents.values()].map((value) => ({ ...value, file: "facts/documents.json" }))];
  return owners.flatMap(({ id, file, sources: ids }) =>
    ids
      .filter((sourceId) => !sources.has(sourceId))
      .map((sourceId) => ({ file, field: `${id} › sources`, message: `没有编号为 ${sourceId} 的来源。`, fix: "改成 content/facts/sources.json 里有的编号，或先把来源加进去。" })),
  );
}

/** The fact with this id if it is of the wanted kind. */
export function getFactOf<K extends FactKind>(ledger: Ledger, kind: K, id: string): FactOf[K] | undefined {
  const fact = ledger.facts.get(id);
  return fact?.factKind === kind ? (fact as FactOf[K]) : undefined;
}

/** All facts of a kind, in the order of the file. */
export function listFactsOf<K extends FactKind>(ledger: Ledger, kind: K): FactOf[K][] {
  return [...ledger.facts.values()].filter((fact): fact is FactOf[K] => fact.factKind === kind);
}

/** May an article cite it? */
export function isPublishable(fact: Fact): boolean {
  return fact.publish && fact.confidence !== "low";
}
