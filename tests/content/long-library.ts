import { pinyin } from "pinyin-pro";
import type { Content } from "@/lib/content";

type Article = Content["articles"][number];

/** How many articles of each section to add, and how many sources. */
export type Growth = { types: number; cases: number; laws: number; guides: number; sources: number };

/** As long as nine of ten are; gzip sees no difference between sense and none, but it does between a text and its copy. */
const TITLE = 15;
const SUMMARY = 58;
const SLUG = 15;

/** The library grown: words of its own prose, no two titles or summaries the same, every source cited by more. */
export function growLibrary(content: Content, { sources, ...growth }: Growth): Content {
  const take = createWords(content);
  const added = Object.entries(growth).flatMap(([section, count]) => {
    const models = content.articles.filter((article) => article.section === section);
    return Array.from({ length: count }, (_, index) => toArticle(models[index % models.length] as Article, index, take));
  });
  return { ...content, articles: [...content.articles, ...added], ledger: growLedger(content.ledger, sources, take) };
}

function toArticle(model: Article, index: number, take: (length: number) => string): Article {
  const title = take(TITLE);
  const slug = toSlug(title, index);
  return { ...model, slug, url: `/${model.section}/${slug}/`, title, advice: take(12), summary: take(SUMMARY) };
}

/** Each new source backs a fact that is cited already. */
function growLedger(ledger: Content["ledger"], count: number, take: (length: number) => string): Content["ledger"] {
  const models = [...ledger.sources.values()];
  const facts = [...ledger.facts.values()];
  const added = Array.from({ length: count }, (_, index) => {
    const title = take(TITLE);
    return { ...(models[index % models.length] as (typeof models)[number]), id: `src-${toSlug(title, index)}`, title };
  });
  const citing = facts.map((fact, index) => ({ ...fact, sources: [...fact.sources, ...added.filter((_, other) => other % facts.length === index).map(({ id }) => id)] }));
  return { ...ledger, sources: new Map([...ledger.sources, ...added.map((source) => [source.id, source] as const)]), facts: new Map(citing.map((fact) => [fact.id, fact])) };
}

/** The beginning of the title in pinyin, and a number. */
function toSlug(title: string, index: number): string {
  const letters = pinyin(title, { toneType: "none", v: true }).replace(/[^a-z]/g, "");
  return `${letters.slice(0, SLUG)}-${index}`;
}

/** The next so many characters of the library's own prose, each paragraph once. */
function createWords({ articles }: Content): (length: number) => string {
  const texts = new Set(articles.flatMap(({ body }) => JSON.stringify(body.tree).match(/(?<="value":")[^"\\]+/g) ?? []));
  const prose = [...texts].join("").replace(/[^\u4e00-\u9fff，。]/g, "");
  let at = 0;
  return (length) => {
    if (at + length > prose.length) at = (at % 7) + 1;
    at += length;
    return prose.slice(at - length, at);
  };
}
