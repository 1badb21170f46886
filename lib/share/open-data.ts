import { absoluteUrl, SITE_NAME } from "@/lib/site";
import type { Article, Content, Source } from "@/lib/content";

export const OPEN_DATA_FILES = { types: "/share/data/types.json", lines: "/share/data/lines.json", cases: "/share/data/cases.json" } as const;

const LICENSE = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/deed.zh-hans" };

/** Scam types, swindlers' lines and cases for others to build on, each with its sources. */
export function buildOpenData(content: Content): Map<string, string> {
  const types = content.articles.filter((article) => article.section === "types");
  const cases = content.articles.filter((article) => article.section === "cases");
  return new Map([
    [
      OPEN_DATA_FILES.types,
      toFile(
        types,
        types.map((article) => ({ ...toCommon(content, article), verdict: article.verdict, remember: article.remember, channels: article.channels, readers: article.readers, lines: article.lines, steps: article.steps, replies: article.replies, actions: article.actions })),
      ),
    ],
    [OPEN_DATA_FILES.lines, toFile(types, types.flatMap((article) => article.lines.map(({ quote, trick }) => ({ quote, trick, type: article.slug, title: article.title, url: absoluteUrl(article.url), sources: listSources(content, article) }))))],
    [OPEN_DATA_FILES.cases, toFile(cases, cases.map((article) => ({ ...toCommon(content, article), happened: article.happened, place: article.place, stage: article.stage, types: article.types ?? [] })))],
  ]);
}

function toFile(articles: Article[], items: object[]): string {
  const updated = articles.map(({ reviewedOn }) => reviewedOn).sort().at(-1) ?? "";
  return JSON.stringify({ version: 1, license: LICENSE, attribution: `${SITE_NAME}（${absoluteUrl("/")}）`, documentation: absoluteUrl("/materials/data/"), updated, count: items.length, items }, null, 1);
}

function toCommon(content: Content, article: Article) {
  const { slug, url, title, advice, summary, aliases = [], reviewedOn } = article;
  return { slug, url: absoluteUrl(url), title, advice, summary, aliases, reviewedOn, sources: listSources(content, article) };
}

/** The sources of an article's facts that have an address of their own, each once. */
function listSources({ ledger }: Content, { facts }: Article) {
  const ids = new Set(facts.flatMap((id) => ledger.facts.get(id)?.sources ?? []));
  return [...ids].flatMap((id) => ledger.sources.get(id) ?? []).filter(({ url }) => url).map(({ title, publisher, date, url }: Source) => ({ title, publisher, date, url }));
}
