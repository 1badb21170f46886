import { articlePath } from "@/lib/site";
import { toKey } from "@/lib/learnt";
import type { Content } from "@/lib/content";
import { createLearner, type Example } from "./learn";
import { normalize } from "./normalize";
import { writeRules } from "./pack-rules";
import type { CheckRules, CheckWords } from "./rules";

/** With its script /check/ may load 20 KB. What the patterns leave is for the wording: the more patterns, the less it can know. */
const MOST_BYTES = 14_280;
/** What was too much takes more than itself from the room that is reckoned with. */
const STEP_BACK = 2;

/** Build time only: what the browser checks messages with. `buildFold` makes the table of Traditional characters of a text. */
export function buildCheckRules(content: Content, buildFold: (text: string) => string): CheckRules {
  const { lexicon } = content;
  const places = lexicon.types.map(({ slug }) => slug);
  const tactics = lexicon.tactics.map(({ weight, types, patterns }) => ({ weight, types: types.map((slug) => places.indexOf(slug)), patterns }));
  const types = lexicon.types.map(({ strong, some }) => ({ strong, some }));
  const { warnings, variants, sites, lookalikes } = lexicon;
  const known = [...tactics.flatMap(({ patterns }) => patterns), ...variants.map(([, plain]) => plain)].join("");
  const plain = { variants, sites, fold: sortPairs(buildFold(known) + lookalikes) };
  const examples = listExamples(content).map(({ text, ...example }) => ({ ...example, text: normalize(text, plain).text }));
  const rules = { tactics, types, warnings, ...plain, wording: { features: [], base: 0 } };
  const learn = createLearner(examples);
  let room = MOST_BYTES - writeRules(rules).length;
  for (;;) {
    const learnt = { ...rules, wording: learn(Math.max(0, room)) };
    const over = writeRules(learnt).length - MOST_BYTES;
    if (over <= 0 || room <= 0) return learnt;
    room -= over * STEP_BACK;
  }
}

/** Stands for all that buildCheckRules makes its rules of. */
export function getCheckKey(content: Content): string {
  return toKey([content.lexicon, listExamples(content)]);
}

/** Names and reasons, in the order of the rules. */
export function getCheckWords({ lexicon, articles }: Pick<Content, "lexicon" | "articles">): CheckWords {
  return {
    tactics: lexicon.tactics.map(({ name, reason }) => ({ name, reason })),
    types: lexicon.types.map(({ slug, reason }) => ({ url: articlePath("types", slug), title: articles.find((article) => article.section === "types" && article.slug === slug)?.title ?? slug, reason })),
  };
}

/** Of readers’ questions and everyday talk, what could be a message; shorter lines are words somebody looks for. */
const SHORTEST_LINE = 12;
/** Of the questions of one type so many: with more, those who look for a type outweigh those who were written to. */
const MOST_QUESTIONS = 300;
/** Of everyday talk so many lines, at equal distances: with more, a swindler's plain words sound like talk, too. */
const MOST_TALK = 3000;

/** By the first character, each once. */
function sortPairs(pairs: string): string {
  return [...new Map((pairs.match(/../g) ?? []).map((pair) => [pair.charAt(0), pair]))].map(([, pair]) => pair).sort().join("");
}

/** The messages editors gave, here and for practice, what the articles say of each type, what readers ask for who look for it, and everyday talk. */
function listExamples({ lexicon, quiz, articles, asked }: Content): Example[] {
  const places = new Map(lexicon.types.map(({ slug }, index) => [slug, index]));
  const messages = [...lexicon.examples, ...quiz.map(({ text, type = null }) => ({ text, slug: type }))].map(({ text, slug }) => ({ text, type: slug === null ? null : (places.get(slug) ?? null) }));
  const words = articles.flatMap((article) => {
    const type = places.get(article.slug);
    if (article.section !== "types" || type === undefined) return [];
    return [article.title, article.verdict, article.summary, ...(article.aliases ?? []), ...article.lines.map(({ quote }) => quote), ...article.steps].map((text) => ({ text, type, isWords: true }));
  });
  const isLong = ({ text }: { text: string }) => text.length >= SHORTEST_LINE;
  const long = asked.filter(isLong);
  const questions = lexicon.types.flatMap(({ slug }, type) => long.filter(({ page }) => page === `types/${slug}`).slice(0, MOST_QUESTIONS).map(({ text }) => ({ text, type, isWords: true })));
  const talk = long.flatMap(({ page, text }) => (page === null ? [{ text, type: null }] : []));
  const step = Math.max(1, talk.length / MOST_TALK);
  return [...messages, ...words, ...questions, ...talk.filter((_line, i) => Math.floor(i / step) > Math.floor((i - 1) / step))];
}
