import { sourcePath } from "@/lib/site";
import { getContent } from ".";
import { isPublishable } from "./ledger";
import type { Fact, Source } from "./ledger-schema";
import type { Content } from "./content";
import { toLink, type ArticleLink } from "./view";

export type SourceView = Source & {
  /** Address of its own page. */
  path: string;
  /** What the site took from it, in our words. */
  facts: { id: string; text: string }[];
  /** Articles that cite one of those facts. */
  articles: ArticleLink[];
};

/** Every page of a source asks for all of them. */
const known = new WeakMap<Content, SourceView[]>();

/** Every source that backs a publishable fact, official ones first, newest first. */
export async function getSourceViews(): Promise<SourceView[]> {
  const content = await getContent();
  const views = known.get(content) ?? toSourceViews(content);
  known.set(content, views);
  return views;
}

function toSourceViews({ articles, ledger }: Content): SourceView[] {
  const facts = [...ledger.facts.values()].filter(isPublishable);
  return [...ledger.sources.values()]
    .map((source) => {
      const own = facts.filter((fact) => fact.sources.includes(source.id));
      const ids = new Set(own.map((fact) => fact.id));
      return {
        ...source,
        path: sourcePath(source.id),
        facts: own.map((fact) => ({ id: fact.id, text: getFactText(fact) })),
        articles: articles.filter((article) => article.facts.some((id) => ids.has(id))).map(toLink),
      };
    })
    .sort((a, b) => Number(b.kind === "official") - Number(a.kind === "official") || (b.date ?? "").localeCompare(a.date ?? "") || a.id.localeCompare(b.id));
}

/** One sentence that says what a fact is. */
export function getFactText(fact: Fact): string {
  switch (fact.factKind) {
    case "laws":
      return `${fact.shortName}${fact.article}：${fact.heading}`;
    case "thresholds":
      return `${fact.subject}（${fact.documentNumber ?? fact.document}）`;
    case "hotlines":
      return fact.name;
    case "scam-types":
      return fact.name;
    case "first-aid":
      return fact.title;
    case "statistics":
    case "document-facts":
      return fact.gist;
  }
}
