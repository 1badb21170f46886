import { encode, findRuns, isChancePair, isParticle, normalize } from "./encode";
import { EVERYDAY_SPOKEN } from "./everyday";
import { getSyllable, getSyllableId, parsePinyin } from "./syllables";
import { GAP, INITIALS, toSpokenTerm, toTerm, type Term } from "./terms";

/** One thing to look for: as written, else as one of `others`, which lie in the same shard. */
export type Wanted = { term: Term; others: Term[]; isSpoken: boolean };

/** More than this of a pasted message tells nothing new. */
const MOST_CHARACTERS = 500;
/** Only a short question is searched for with one character wrong: in a long one there is enough left. */
const MOST_MENDED = 4;

/** Up to so many terms a question is a word or two. */
const SHORT = 5;

/** Words of a question that say nothing about what is asked. */
const ASKING =
  /怎么办|怎么样|怎么回事|怎么(?:写|规定|说)的?|怎么|怎样|如何|为什么|是不是|有没有|能不能|会不会|要不要|可不可以|是什么意思|什么意思|多少钱|是什么|什么|真的吗|真的假的|是真的|靠谱吗|可信吗|可以吗|https?|www/g;
/** Not 一条 of 第三十一条. */
const EVERYDAY = new RegExp(`(第?[〇零一二两三四五六七八九十百千\\d]+条(?:之[一二三四五六七八九十])?)|${EVERYDAY_SPOKEN.join("|")}`, "g");
/** What is said to anyone. */
const GREETING = /请问|想问一下|谢谢|你好|您好|在吗/g;
/** Words that every article here is about. */
const EVERYWHERE = /电信网络诈骗(?!法)|网络诈骗(?!法)|电信诈骗|诈骗(?!罪|法)|骗局|骗子|骗人|骗术|被骗了|被骗|防骗/g;

/** An address somebody got is read as the word for it: no article names its letters, and several say what to do with one. */
export function nameLinks(question: string): string {
  return question.replace(/(?:https?:\/\/|www\.)[^\s\u3000-\u9fff\uff00-\uffef]+/gi, "链接");
}

/** Whether a question says itself that it is about a fraud. */
export function isAboutFraud(question: string): boolean {
  return /骗|诈/.test(question);
}

/** Whether something is asked, and not only named. */
export function isQuestion(text: string): boolean {
  return /怎|吗|什么|啥|谁|如何|多少|多久|多长|几|哪|一般|有没有|能不能|会不会|要不要|是不是/.test(text);
}

/** What a question asks for. Without stop phrases, unless it has nothing else. */
export function readQuestion(question: string): Wanted[] {
  const text = normalize(question.slice(0, MOST_CHARACTERS)).replace(GREETING, " ");
  const telling = text.replace(ASKING, " ");
  const alone = telling.replace(EVERYWHERE, " ");
  const whole = [alone, telling, text].map(toTokens);
  // Of a sentence the words of everyday talk are cut out, and with them the pairs that they make with their neighbours.
  const isSentence = encode(text).length >= SHORT;
  const cut = isSentence ? [alone, telling].map((part) => toTokens(part.replace(EVERYDAY, (_word, article?: string) => article || " "))) : [];
  // One word is enough if nothing had to be cut to come to it: 天气 of 今天天气怎么样 is not.
  const isUncut = (attempt: string[], i: number) => attempt.join() === (whole[i] || []).join();
  const tokens = cut.find((attempt, i) => isWords(attempt) && (attempt.length > 1 || isUncut(attempt, i))) || whole.find(isWords) || whole[2] || [];
  const spoken = toSpokenPairs(text);
  // Syllables typed apart are not words of their own: gong jian fa.
  return spoken.length > 0 && tokens.length > 1 ? spoken : tokens.map(toWanted).concat(spoken);
}

function isWords(tokens: string[]): boolean {
  return tokens.some((token) => token.length > 1);
}

/** A lone character is what is left between two words; it counts only if there is nothing else. */
function toTokens(text: string): string[] {
  const tokens = Array.from(new Set(encode(text)));
  const long = tokens.filter((token) => token.length > 1);
  // Of a short question every pair may be a word with a slip of the finger.
  const telling = long.length < SHORT ? long : long.filter((token) => !isChancePair(token));
  return [telling, long, tokens.filter((token) => !isParticle(token))].find((some) => some.length > 0) || [];
}

function toWanted(token: string): Wanted {
  // What may be meant instead: the initials of a word, or a pair with a character left out between.
  const other = /^[a-z]/.test(token) ? INITIALS + token : token.length === 2 && token > "〆" ? token.charAt(0) + GAP + token.charAt(1) : "";
  return { term: toTerm(token), others: other ? [toTerm(other)] : [], isSpoken: false };
}

/** What to look for when a short word was not found: 公X法 as 公·法. */
export function mendQuestion(question: string): Wanted[] {
  const runs = findRuns(question);
  const run = runs.length === 1 ? runs[0] || "" : "";
  if (run < "〆" || run.length < 3 || run.length > MOST_MENDED) return [];
  return run.slice(2).split("").map((char, i) => {
    const first = run.charAt(i);
    return { term: toTerm(first + GAP + char), others: [toTerm(first + char)], isSpoken: false };
  });
}

/** Pinyin is typed with or without spaces: the Latin letters of a question that has no Chinese are read as one. */
function toSpokenPairs(text: string): Wanted[] {
  const runs = findRuns(text);
  if (!runs.every((run) => /^[a-z]+$/.test(run))) return [];
  const words = joinSyllables(runs).map(parsePinyin);
  if (!words.every(Boolean)) return [];
  return words.reduce((pairs: Wanted[], syllables = []) => pairs.concat(syllables.slice(1).map((last, i) => toSpokenPair(syllables[i] || 0, last))), []);
}

function toSpokenPair(first: number, last: number): Wanted {
  return { term: toSpokenTerm(`${first}'${last}`, first, last), others: [], isSpoken: true };
}

/** Spaces between words say where a word ends, those between syllables nothing: [ka, bei, dongjie] → [kabei, dongjie]. One left alone says little. */
function joinSyllables(runs: string[]): string[] {
  const isSyllable = (run: string) => getSyllableId(run) !== undefined;
  const words = runs.map((run, i) => (isSyllable(run) && i > 0 && isSyllable(runs[i - 1] || "") ? "" : " ") + run).join("").trim().split(" ");
  return words.length > 1 ? words.filter((word) => !isSyllable(word)) : words;
}

/** Whether text has a Chinese character that Simplified text does not use. */
export function looksTraditional(text: string): boolean {
  return findRuns(text).some((run) => run > "〆" && run.split("").some((char) => getSyllable(char) === undefined));
}

export function fold(text: string, table: Map<string, string>): string {
  return text.replace(/[㐀-鿿]/g, (char) => table.get(char) || char);
}
