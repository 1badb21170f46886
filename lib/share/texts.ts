import { TEXT_LIMITS } from "@/lib/site";
import type { Article, WrittenTexts } from "@/lib/content";
import { composeBroadcast } from "./texts-broadcast";
import { composeQuestions } from "./texts-questions";
import { composeRhyme } from "./texts-rhyme";
import { collectSentences, count, splitSentences, standsAlone, takeFitting } from "./sentences";

/** What a community worker pastes, reads out, chants and asks. */
export type ShareTexts = {
  short: string;
  medium: string;
  long: string;
  broadcast: string;
  rhyme: string[];
  questions: string[];
};

const CALL = "拿不准打96110，钱转了马上打110。";

/** The texts of an article: an editor's own where there are some, else composed from the article's words. */
export function getShareTexts(article: Article, written: WrittenTexts | undefined): ShareTexts {
  return {
    short: written?.short ?? composeShort(article),
    medium: written?.medium ?? composeMedium(article),
    long: written?.long ?? composeLong(article),
    broadcast: written?.broadcast ?? composeBroadcast(article),
    rhyme: written?.rhyme ?? composeRhyme(article),
    questions: written?.questions ?? composeQuestions(article),
  };
}

/** The sentence a text begins with: the verdict, else the title and the advice. */
export function getOpening(article: Article): string {
  return article.verdict ?? `${article.advice}。`;
}

function composeShort(article: Article): string {
  const opening = getOpening(article);
  const endings = [`${article.advice}。${CALL}`, CALL, "拿不准打96110。", ""];
  const fits = endings.find((ending) => count(opening) + count(ending) <= TEXT_LIMITS.short[1] && !opening.includes(ending.slice(0, 6) || "—"));
  return opening + (fits ?? "");
}

function composeMedium(article: Article): string {
  const middle = article.section === "types" ? [quoteLines(article.lines.slice(0, 2)), ...article.actions.flatMap(splitSentences)] : [...splitSentences(article.summary), ...listBodySentences(article)];
  return join([`【${article.title}】`, getOpening(article)], middle, CALL, TEXT_LIMITS.medium[1]);
}

function composeLong(article: Article): string {
  const own = "remember" in article ? [`记一句话：${article.remember}`] : [];
  const middle = article.section === "types" ? [...splitSentences(article.summary), quoteLines(article.lines), ...article.actions.flatMap(splitSentences)] : [...splitSentences(article.summary), ...listBodySentences(article)];
  return join([`【${article.title}】`, getOpening(article), ...own.flatMap(splitSentences)], middle, CALL, TEXT_LIMITS.long[1]);
}

/** First what must be said, then as many whole sentences as fit, then whom to call. */
function join(first: string[], middle: string[], last: string, limit: number): string {
  const start = first.join("");
  const chosen = takeFitting(middle.filter((sentence, index) => isUseful(sentence, [start, ...middle.slice(0, index)])), limit - count(start) - count(last));
  return start + chosen.join("") + last;
}

/** Stands alone, was not said already in nearly these words, and gives no number that the last sentence gives anyway. */
function isUseful(sentence: string, before: string[]): boolean {
  return sentence !== "" && !/110/.test(sentence) && standsAlone(sentence) && !before.some((text) => text.includes(sentence.slice(0, 8)));
}

function quoteLines(lines: { quote: string }[]): string {
  return lines.length === 0 ? "" : `骗子会说：${lines.map(({ quote }) => `“${quote.replace(/。$/, "")}”`).join("")}。`;
}

/** Sentences of the article's own parts, in their order. */
export function listBodySentences({ body }: Article): string[] {
  return body.blocks.flatMap(({ nodes }) => collectSentences(nodes)).filter((sentence) => standsAlone(sentence) && count(sentence) >= 8 && count(sentence) <= 60);
}
