import { TEXT_LIMITS } from "@/lib/site";
import type { Article } from "@/lib/content";
import { collectSentences, count, splitSentences, standsAlone } from "./sentences";

const [MIN, MAX] = TEXT_LIMITS.broadcast;
const HELLO = "各位邻居，大家好，耽误一会儿。";
const CALL = "拿不准，打96110问。钱已经转走了，马上打110，越快越好。";
/** True of every scam, said where the article's own sentences do not fill the minute; none is longer than the room that can be left. */
const ALWAYS = ["遇到事，先停下，再打个电话问。", "密码、验证码，谁要都不给。", "不认识的链接不点，不认识的码不扫。", "要转钱，先跟家里人商量一下。", "不给陌生人转账。", "不跟陌生人共享屏幕。", "身边有老人的，请回家说一遍。", "大家互相提个醒。", "谢谢大家。"];

/**
 * A script for the loudspeaker, a minute long: greeting, the sentence that counts,
 * what the article says, the sentence again, the numbers. Whole sentences only.
 */
export function composeBroadcast(article: Article): string {
  const key = "remember" in article ? `${article.remember.replace(/。$/, "")}。` : `${article.advice}。`;
  const opening = [HELLO, ...getSubject(article), article.verdict ?? key];
  const closing = [`请记住：${key}`, CALL];
  let length = count([...opening, ...closing].join(""));
  const middle: string[] = [];
  for (const sentence of [...new Set([...listOwnSentences(article), ...ALWAYS])]) {
    if (length >= MIN) break;
    if (length + count(sentence) > MAX || opening.includes(sentence)) continue;
    middle.push(sentence);
    length += count(sentence);
  }
  return [...opening, ...middle, ...closing].join("");
}

function getSubject({ section, title }: Article): string[] {
  if (section === "types") return [`今天说一种骗局：${title}。`];
  return [section === "wubu" ? `今天说五不里的一条：${title}。` : `今天说一件事：${title}。`];
}

/** What a voice can say: short, no brackets, no law numbers, no figures of a table. */
function listOwnSentences(article: Article): string[] {
  const quotes = article.section === "types" ? [`骗子会说：${article.lines.slice(0, 2).map(({ quote }) => `“${quote.replace(/。$/, "")}”`).join("，")}。`] : [];
  const own = article.section === "types" ? article.actions.flatMap(splitSentences) : [...splitSentences(article.summary), ...article.body.blocks.flatMap(({ nodes }) => collectSentences(nodes))];
  return [...quotes, ...own.filter((sentence) => isSpeakable(sentence) && standsAlone(sentence))];
}

function isSpeakable(sentence: string): boolean {
  return count(sentence) >= 6 && count(sentence) <= 50 && !/[（）《》【】·〔]|第[一二三四五六七八九十百]+条|110|截图|[a-z]{4}/.test(sentence);
}
