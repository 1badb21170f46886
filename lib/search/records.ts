import { toHeadingId } from "@/lib/markdown/heading-id";
import { toPlainText } from "@/lib/markdown/plain-text";
import type { Content, Ledger } from "@/lib/content";
import type { SearchRecord } from "./build";

type Parts = Pick<Content, "articles" | "glossary" | "situations" | "ledger">;

/** What search knows of each article, and of each word of the glossary. */
export function toSearchRecords({ articles, glossary, situations, ledger }: Parts): SearchRecord[] {
  const words = toWordsByPath({ glossary });
  const happenings = toHappeningsByPath({ situations });
  const ofArticles = articles.map((article) => {
    const text = toPlainText(article.body.tree);
    const laws = findLaws(text, ledger);
    return {
      url: article.url,
      section: article.section,
      title: article.title,
      summary: article.summary,
      aliases: article.aliases ?? [],
      tags: [...(article.tags ?? []), ...(article.section === "types" ? [...article.channels, ...article.readers] : []), ...(words.get(`${article.section}/${article.slug}`) ?? []), ...(article.section === "laws" ? laws.slice(0, 1).map(toName) : [])],
      headings: [...article.body.tree.children.filter((node) => node.type === "heading").map(toPlainText), ...laws.map(toName), ...(happenings.get(`${article.section}/${article.slug}`) ?? [])],
      body: [article.advice, article.verdict, text, ...laws.flatMap((law) => law.text)].filter(Boolean).join("\n"),
    };
  });
  const ofTerms = glossary.flatMap((group) =>
    group.terms.map(({ term, meaning, aliases }) => ({ url: `/glossary/${group.slug}/#${toHeadingId(term)}`, section: "glossary" as const, title: term, summary: meaning, aliases, tags: [], headings: [], body: "" })),
  );
  return [...ofArticles, toDataRecord(ledger), ...ofTerms];
}

/** The page of official numbers, found by any of them. */
function toDataRecord({ facts }: Ledger): SearchRecord {
  const figures = [...facts.values()].flatMap((fact) => (fact.factKind === "statistics" && fact.publish && fact.confidence !== "low" ? [`${fact.publisher}，${fact.period}：${fact.gist}`] : []));
  return {
    url: "/data/",
    section: "guides",
    title: "反诈数据",
    summary: "破案多少、起诉多少、拦下多少电话短信、被骗的人多大年纪：公安、检察、法院公布过的数字。",
    aliases: ["统计数据", "全国数据", "破案数", "起诉人数"],
    tags: ["数据", "统计"],
    headings: [],
    body: figures.join("\n"),
  };
}

/** The words of the glossary by the article that says more of them. */
function toWordsByPath({ glossary }: Pick<Content, "glossary">): Map<string, string[]> {
  return groupBySee(glossary.flatMap((group) => group.terms.map(({ see, term, aliases }) => ({ see, words: [term, ...aliases] }))));
}

/** What happens to readers, in their words, by the article the router sends them to. */
function toHappeningsByPath({ situations }: Pick<Content, "situations">): Map<string, string[]> {
  return groupBySee(situations.flatMap((group) => group.situations.map(({ see, title }) => ({ see, words: [title] }))));
}

function groupBySee(entries: { see: string | null; words: string[] }[]): Map<string, string[]> {
  const byPath = new Map<string, string[]>();
  for (const { see, words } of entries) if (see) byPath.set(see, [...(byPath.get(see) ?? []), ...words]);
  return byPath;
}

/** The articles of law that are quoted: editors write the id of each alone in a line. */
function findLaws(text: string, { facts }: Ledger) {
  return (text.match(/^law-[a-z0-9-]+/gm) ?? []).flatMap((id) => {
    const fact = facts.get(id);
    return fact?.factKind === "laws" ? [fact] : [];
  });
}

/** 刑法第二百六十六条. The first an article quotes is the one it is about. */
function toName({ shortName, article }: { shortName: string; article: string }): string {
  return shortName + article;
}

/** Words that mean the same: each word of the glossary with its other names. */
export function toSynonyms({ glossary }: Pick<Content, "glossary">): string[][] {
  return glossary.flatMap((group) => group.terms.filter(({ aliases }) => aliases.length > 0).map(({ term, aliases }) => [term, ...aliases]));
}
