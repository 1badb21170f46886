import { normalize, type Normalized } from "./normalize";
import { toRegExp } from "./pattern";
import type { CheckRules, CheckWords } from "./rules";
import { createWordingScore } from "./wording";

/** From grave to none. There is no grade that says a message is safe. */
export const GRADES = ["高度可疑", "可疑", "有些迹象", "没有匹配到"] as const;
export type Grade = (typeof GRADES)[number];

/** A phrase of the message, from `start` up to `end`, and why it matters. */
export type Mark = { start: number; end: number; reason: number };
export type CheckResult = {
  grade: Grade;
  score: number;
  /** What was found, gravest first. Marks point into this list. */
  reasons: { name: string; reason: string }[];
  /** Whether the reasons alone would not do: it is the words of the whole message that are like those of swindles. */
  isByWording: boolean;
  /** In the order of the message; they do not overlap. */
  marks: Mark[];
  /** Kinds of swindle it may be, likeliest first. */
  types: { url: string; title: string; score: number }[];
};
export type Check = (message: string) => CheckResult;

/** Longer messages are cut: nobody pastes more than this on purpose. */
export const MAX_LENGTH = 20_000;

/** Scores from which a grade holds. */
const GRAVE = 6;
const SUSPICIOUS = 3;
const SOME = 1.5;

/** What the parts of a type's signals are worth: for suspicion, and for telling types apart. */
const PARTS = [
  { key: "strong", suspicion: 3, likeness: 4 },
  { key: "some", suspicion: 1, likeness: 2 },
] as const;
const MOST_FROM_TYPE = 4;
const LIKENESS_OF_TACTIC = 1.5;
const LIKENESS_OF_VOTE = 0.35;
const TYPES_SHOWN = 3;
/** Odds from which wording speaks for a swindle: measured on messages that were held back. */
const WORDING_FROM = 0.2;
const WORDING_FACTOR = 1.7;
const MOST_FROM_WORDING = 5;
const MOST_AGAINST = 2;

/** Forbidding words before a phrase, in the same clause, turn it into advice: 不要把验证码告诉任何人. */
const FORBIDDEN = /(?:不要(?![钱紧])|切勿|请勿|勿|不得|严禁|禁止|从不|绝不|不会|谨防|警惕|防止|避免|拒绝|不轻易|不(?=再|点|填|下载|转|充|补单|共享|贴|代)|(?:^|[^特分识区级个性])别(?![人的]))[^\n,]{0,14}$/;

type Found = { start: number; end: number; forbidden: boolean };
type Hit = { name: string; reason: string; weight: number; found: Found[] };

/** Prepares the rules once; the result checks any number of messages, wholly on the device. */
export function createCheck(rules: CheckRules, words: CheckWords): Check {
  const tactics = rules.tactics.map((tactic, place) => ({ ...tactic, name: "", reason: "", ...words.tactics[place], expression: toRegExp(tactic.patterns) }));
  const types = rules.types.map((type, place) => ({ url: "", title: "", reason: "", ...words.types[place], place, parts: PARTS.map(({ key }) => (type[key].length > 0 ? type[key].map((pattern) => toRegExp([pattern])) : [])) }));
  const scoreWording = createWordingScore(rules.wording);
  const warnings = rules.warnings.map((pattern) => toRegExp([pattern]));
  return (message) => {
    const normalized = normalize(message.slice(0, MAX_LENGTH), rules);
    const { text } = normalized;
    const wording = scoreWording(text);
    const hits = tactics.map((tactic) => ({ ...tactic, found: find(tactic.expression, text) })).filter(({ found }) => found.some(isMeant));
    const likely = types.map((type) => addVotes(scoreType(type, text, hits), wording.votes[type.place] || 0)).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
    const first = likely[0];
    const raw = hits.reduce((sum, { weight }) => sum + weight, 0) + (first ? Math.min(MOST_FROM_TYPE, first.suspicion) : 0);
    const found = soften(raw, count(warnings, text));
    const score = found + getWeight(wording.score);
    const grade = toGrade(score);
    const signal = first && first.hit.found.length > 0 ? [first.hit] : [];
    const shown = grade === "没有匹配到" ? [] : [...hits, ...signal].sort((a, b) => b.weight - a.weight);
    return {
      grade,
      score,
      reasons: shown.map(({ name, reason }) => ({ name, reason })),
      isByWording: score >= SOME && found < SUSPICIOUS,
      marks: toMarks(shown, normalized, message),
      types: likely.slice(0, TYPES_SHOWN).map(({ url, title, score: likeness }) => ({ url, title, score: likeness })),
    };
  };
}

/** Wording alone can make a message suspicious, not gravely so; it can also speak against weak signs. */
function getWeight(wording: number): number {
  return Math.max(-MOST_AGAINST, Math.min(MOST_FROM_WORDING, (wording - WORDING_FROM) * WORDING_FACTOR));
}

function addVotes<T extends { score: number }>(type: T, votes: number): T {
  return { ...type, score: type.score + votes * LIKENESS_OF_VOTE };
}

function toGrade(score: number): Grade {
  return score >= GRAVE ? "高度可疑" : score >= SUSPICIOUS ? "可疑" : score >= SOME ? "有些迹象" : "没有匹配到";
}

/** A warning names what it warns of. */
function soften(raw: number, warnings: number): number {
  return raw * (warnings >= 2 ? 0.2 : warnings === 1 ? 0.45 : 1);
}

function find(expression: RegExp, text: string): Found[] {
  const found: Found[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const start = match.index;
    // A rule without patterns matches nothing everywhere.
    if (match[0] === "") break;
    found.push({ start, end: start + match[0].length, forbidden: FORBIDDEN.test(text.slice(Math.max(0, start - 18), start)) });
  }
  return found;
}

function isMeant({ forbidden }: Found): boolean {
  return !forbidden;
}

function count(expressions: RegExp[], text: string): number {
  return expressions.filter((expression) => {
    expression.lastIndex = 0;
    return expression.test(text);
  }).length;
}

type TypeRules = { place: number; url: string; title: string; reason: string; parts: RegExp[][] };

function scoreType({ place, url, title, reason, parts }: TypeRules, text: string, hits: { types: number[] }[]) {
  let suspicion = 0;
  let score = 0;
  const found: Found[] = [];
  PARTS.forEach((part, index) => {
    (parts[index] || []).forEach((expression) => {
      const meant = find(expression, text).filter(isMeant);
      if (meant.length === 0) return;
      suspicion += part.suspicion;
      score += part.likeness;
      found.push(...meant);
    });
  });
  score += hits.filter(({ types }) => types.indexOf(place) !== -1).length * LIKENESS_OF_TACTIC;
  return { url, title, score, suspicion, hit: { name: `像“${title}”`, reason, weight: Math.min(MOST_FROM_TYPE, suspicion), found } };
}

/** Graver reasons mark first; what overlaps a mark is left out. */
function toMarks(hits: Hit[], { places }: Normalized, message: string): Mark[] {
  const marks: Mark[] = [];
  hits.forEach(({ found }, reason) => {
    found.filter(isMeant).forEach(({ start, end }) => {
      const from = places[start];
      const last = places[end - 1];
      if (from === undefined || last === undefined) return;
      const to = last + ((message.codePointAt(last) || 0) > 0xffff ? 2 : 1);
      if (!marks.some((mark) => mark.start < to && from < mark.end)) marks.push({ start: from, end: to, reason });
    });
  });
  return marks.sort((a, b) => a.start - b.start);
}
