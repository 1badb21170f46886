import { TEXT_LIMITS } from "@/lib/site";
import type { Article } from "@/lib/content";
import { toPlainText } from "@/lib/markdown/plain-text";
import { collectSentences, count, splitSentences, standsAlone } from "./sentences";

export type Points = { heading: string; points: string[] };

const [MIN, MAX] = TEXT_LIMITS.point;
/** What is read in passing is short. */
const GOOD = 34;

/** The three things a poster says: a swindler's own words where there are some, else what to keep in mind. */
export function getPoints(article: Article): Points {
  const quotes = listQuotes(article);
  if (quotes.length >= 3) return { heading: "听到这些话，马上停", points: pickThree(quotes) };
  const [heading, blocks] = { cases: ["记住这三件事", /学到什么/], laws: ["先弄清三件事", /一句话|怎么样|关系/], guides: ["先记住这三条", /./], types: ["记住这三件事", /./], wubu: ["记住这三件事", /./] }[article.section] as [string, RegExp];
  const sentences = article.body.blocks.filter((block) => blocks.test(block.heading)).flatMap((block) => collectSentences(block.nodes));
  const rest = [...splitSentences(article.summary), ...article.body.blocks.flatMap((block) => collectSentences(block.nodes)), `${article.advice}。`, "拿不准，打96110问。", "钱转走了，马上打110。"];
  return { heading, points: pickThree([...sentences, ...rest].filter(standsAlone)) };
}

/** The words between quotation marks in lists like “words”——trick. */
function listQuotes(article: Article): string[] {
  if (article.section === "types") return article.lines.map(({ quote }) => `“${quote}”`);
  if (article.section !== "wubu") return [];
  const items = article.body.blocks.flatMap((block) => block.nodes.flatMap((node) => (node.type === "list" ? node.children.map(toPlainText) : [])));
  return items.flatMap((item) => /^(“[^”]+”)——/.exec(item)?.[1] ?? []);
}

/** The first three that are short; longer ones only where there are too few. */
function pickThree(candidates: string[]): string[] {
  const fitting = [...new Set(candidates)].filter((text) => count(text) >= MIN + 2 && count(text) <= MAX);
  const good = fitting.filter((text) => count(text) <= GOOD);
  return [...good, ...fitting.filter((text) => !good.includes(text))].slice(0, 3);
}
