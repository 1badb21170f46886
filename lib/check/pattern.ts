/** Names that stand for a set of words in the patterns of content/check. */
export const WORDS: Record<string, string> = {
  转: "(?:转账|转入|汇款|汇入|打款|归集|转|打|汇|付|划|存|缴)",
  交: "(?:缴纳|交纳|支付|预存|先打|交|缴|付|充|垫|补|需|转)",
  充: "(?:充值|充|投|存)",
  别: "(?:千万别|切勿|请勿|不要|不许|不准|不能|不得|不可以|不可|别|勿)",
  你: "(?:你|您)",
  数: "(?:\\d+|[一二两三四五六七八九十百千半几]+)",
  量: "(?:万|千|百|w|k|元|块|%|倍)",
  链接: "§",
};

/** Longest stretch that `…` spans, within a sentence. */
const GAP = 12;

/** What a pattern may be made of: Chinese, Latin, digits, %, groups, `?`, `…` with or without a length, and {names}. */
const FORM = /^(?:[\u3400-\u9fffa-z0-9%()|?,]|…\d{0,2}|\{[\u4e00-\u9fff]+\})+$/;

/** Why a pattern cannot be used, in words for editors; null when it can. */
export function findPatternProblem(pattern: string): string | null {
  if (!FORM.test(pattern)) return "只能用汉字、小写字母、数字、% 和 ( | ) ? … {名称}";
  const unknown = (pattern.match(/\{([^}]+)\}/g) || []).filter((name) => !(name.slice(1, -1) in WORDS));
  if (unknown.length > 0) return `没有 ${unknown.join("、")} 这个名称，只有 ${Object.keys(WORDS).map((name) => `{${name}}`).join("、")}`;
  try {
    return toRegExp([pattern]).test("") ? "它什么都不写也算匹配" : null;
  } catch {
    return "括号没有成对，或 ? 前面没有字";
  }
}

/** One expression that finds any of the patterns. */
export function toRegExp(patterns: string[]): RegExp {
  return new RegExp(patterns.map(toSource).join("|"), "g");
}

function toSource(pattern: string): string {
  return pattern
    .replace(/\((?!\?)/g, "(?:")
    .replace(/…(\d{0,2})/g, (_match, length: string) => `[^\\n]{0,${length || GAP}}?`)
    .replace(/\{([\u4e00-\u9fff]+)\}/g, (_match, name: string) => WORDS[name] || "");
}
