import { articlePath } from "@/lib/site";
import type { Content } from "@/lib/content";
import { learnWording, type Example } from "./learn";
import { normalize } from "./normalize";
import type { CheckRules, CheckWords } from "./rules";

/** Build time only: what the browser checks messages with. `buildFold` makes the table of Traditional characters of a text. */
export function buildCheckRules({ lexicon, articles }: Content, buildFold: (text: string) => string): CheckRules {
  const places = lexicon.types.map(({ slug }) => slug);
  const tactics = lexicon.tactics.map(({ weight, types, patterns }) => ({ weight, types: types.map((slug) => places.indexOf(slug)), patterns }));
  const types = lexicon.types.map(({ strong, some, topic }) => ({ strong, some, topic }));
  const { warnings, ordinary, variants, sites, lookalikes } = lexicon;
  const known = [...tactics.flatMap(({ patterns }) => patterns), ...variants.map(([, plain]) => plain)].join("");
  const plain = { variants, sites, fold: buildFold(known) + lookalikes };
  const wording = learnWording(listExamples({ lexicon, articles }).map(({ text, ...example }) => ({ ...example, text: normalize(text, plain).text })));
  return { tactics, types, warnings, ordinary, ...plain, wording };
}

/** Names and reasons, in the order of the rules. */
export function getCheckWords({ lexicon, articles }: Pick<Content, "lexicon" | "articles">): CheckWords {
  return {
    tactics: lexicon.tactics.map(({ name, reason }) => ({ name, reason })),
    types: lexicon.types.map(({ slug, reason }) => ({ url: articlePath("types", slug), title: articles.find((article) => article.section === "types" && article.slug === slug)?.title ?? slug, reason })),
  };
}

/** The messages editors gave, and what the articles say of each type. */
function listExamples({ lexicon, articles }: Pick<Content, "lexicon" | "articles">): Example[] {
  const places = new Map(lexicon.types.map(({ slug }, index) => [slug, index]));
  const messages = lexicon.examples.map(({ text, slug }) => ({ text, type: slug === null ? null : (places.get(slug) ?? null) }));
  const words = articles.flatMap((article) => {
    const type = places.get(article.slug);
    if (article.section !== "types" || type === undefined) return [];
    return [article.title, article.verdict, article.summary, ...(article.aliases ?? []), ...article.lines.map(({ quote }) => quote), ...article.steps].map((text) => ({ text, type, isWords: true }));
  });
  return [...messages, ...words];
}
