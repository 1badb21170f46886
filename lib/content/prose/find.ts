import { BLAME, FORBIDDEN, JARGON, NO_BLAME, OFFICE, TRADITIONAL } from "./words";
import { LIMITS, type ProseRuleId } from "./rules";

/** What a rule found in a text: the words it objects to. */
export type Finding = { rule: ProseRuleId; found: string };

/** Rules about one sentence. `whole` is the text of its file, `isKnown` says whether the glossary has a word. */
export type Surroundings = { whole: string; isKnown: (word: string) => boolean; isRegistered: (text: string) => boolean };

/** A half-width mark beside a Chinese character; or straight quotation marks, or dots for ……. */
const HALF_WIDTH = /[\u4e00-\u9fff”’）》][,;:!?()]|[,;:!?()][\u4e00-\u9fff“‘（《]|["']|\.{2,}|。{2,}/g;
/** A space between Chinese characters, or between one and a digit or a letter. */
const SPACE = /[\u4e00-\u9fff，。：；！？、][ \u3000]+[\u4e00-\u9fff\w“《]|[\w”》][ \u3000]+[\u4e00-\u9fff]/g;
/** A promise; a swindler's, within quotation marks, is not ours. */
const PROMISE = /(?<!不)(?:一定|保证|肯定|必然|绝对)(?:都?能|会|可以|得)?(?:追回|要回|退回|拿回|返还|不起诉|没事|无罪|不判)|\d+分钟(?:内|之内)(?:追回|到账|止付|冻结)/g;
const QUOTED = /“[^”]*”/g;
/** Any word of any list, and anything forbidden: most sentences hold none, and are done with in one look. */
const ANY_WORD = new RegExp([...BLAME, ...OFFICE, ...JARGON].join("|"));
const ANY_FORBIDDEN = new RegExp(FORBIDDEN.map(({ pattern }) => `(?:${pattern.source})`).join("|"), "i");
/** Words that say a picture can be false. */
const FALSE_PICTURE = /(?:画面|视频|脸|声音).{0,16}(?:假|伪造|预录|AI|录像|换)|AI换脸/;

export function findInSentence(text: string, { whole, isKnown, isRegistered }: Surroundings): Finding[] {
  const length = [...text].length;
  const plain = text.replace(QUOTED, (quoted) => " ".repeat(quoted.length));
  return [
    ...(length > LIMITS.longestSentence ? [{ rule: "sentence-too-long" as const, found: `${length} 个字` }] : []),
    ...(length > LIMITS.sentence && length <= LIMITS.longestSentence ? [{ rule: "sentence-long" as const, found: `${length} 个字` }] : []),
    ...(ANY_WORD.test(text) ? findWords(text, whole, isKnown) : []),
    ...toFindings("punctuation", text.match(HALF_WIDTH)),
    ...toFindings("spacing", text.match(SPACE)),
    ...toFindings("traditional", text.match(TRADITIONAL)),
    ...toFindings("promise", plain.match(PROMISE)),
    ...(/视频(?:通话)?(?:核实|确认|验证)/.test(text) && !FALSE_PICTURE.test(whole) ? [{ rule: "video" as const, found: "视频核实" }] : []),
    ...(/96110.{0,12}24小时|24小时.{0,12}96110/.test(text) && !/不是24|没有24/.test(text) ? [{ rule: "hours" as const, found: "24小时" }] : []),
    ...findForbidden(text, isRegistered),
  ];
}

function findWords(text: string, whole: string, isKnown: Surroundings["isKnown"]): Finding[] {
  return [
    ...BLAME.filter((word) => isBlamed(text, word)).map((found) => ({ rule: "blame" as const, found })),
    ...OFFICE.filter((word) => text.includes(word)).map((found) => ({ rule: "office" as const, found })),
    ...JARGON.filter((word) => text.includes(word) && !isKnown(word) && !isExplained(word, whole)).map((found) => ({ rule: "jargon" as const, found })),
  ];
}

/** What must never be published, but for numbers and addresses that the ledger registers. */
export function findForbidden(text: string, isRegistered: (text: string) => boolean): Finding[] {
  if (!ANY_FORBIDDEN.test(text)) return [];
  return FORBIDDEN.flatMap(({ pattern, name }) => [...text.matchAll(pattern)].filter(({ 0: found }) => !isRegistered(found)).map(({ 0: found }) => ({ rule: "forbidden" as const, found: `${name} ${found}` })));
}

function isBlamed(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at !== -1 && !NO_BLAME.test(text.slice(Math.max(0, at - 16), at)) && !text.includes(`不${word}`);
}

/** “跑分，就是……”, “跑分”指……, 跑分（……） */
function isExplained(word: string, whole: string): boolean {
  return new RegExp(`${word}[”"]?(?:罪|诈骗)?(?:[，,]?(?:也)?(?:就是|是|指|叫)|——|：|（)|(?:就是|叫作?|这就是)[“"]?${word}`).test(whole);
}

function toFindings(rule: ProseRuleId, matches: string[] | null): Finding[] {
  return [...new Set(matches ?? [])].map((found) => ({ rule, found }));
}
