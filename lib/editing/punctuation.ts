const HAN = "\\u4e00-\\u9fff";
/** What Chinese text may have beside a mark: characters, and full-width marks. */
const CHINESE = `${HAN}，。！？；：、“”‘’（）《》…`;

type Rule = [pattern: RegExp, replacement: string | ((match: string, ...groups: string[]) => string)];

const FULL: Record<string, string> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！" };

/** In this order: quotation marks and brackets first, because later rules look at them. */
const RULES: Rule[] = [
  // Full-width digits and Latin letters: １１０ → 110
  [/[０-９Ａ-Ｚａ-ｚ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)],
  // Corner brackets: 「安全账户」 → “安全账户”
  [/「([^「」]*)」/g, "“$1”"],
  [/『([^『』]*)』/g, "‘$1’"],
  // Straight quotation marks around Chinese: "安全账户" → “安全账户”
  [new RegExp(`"([^"\\n]*[${HAN}][^"\\n]*)"`, "g"), "“$1”"],
  // Round brackets around Chinese or after it
  [new RegExp(`\\(([^()\\n]*[${HAN}][^()\\n]*)\\)`, "g"), "（$1）"],
  [new RegExp(`(?<=[${HAN}])\\(([^()\\n]*)\\)`, "g"), "（$1）"],
  // Dots for an ellipsis: 。。。 and ... after Chinese, or one … alone
  [new RegExp(`(?<=[${CHINESE}])(\\.{3,}|。{2,})`, "g"), "……"],
  [/(?<!…)…(?!…)/g, "……"],
  // Hyphens for a dash, or half a dash after a quotation: ”--这是 → ”——这是
  [new RegExp(`(?<=[${CHINESE}]) *-{2,} *(?=[${CHINESE}])`, "g"), "——"],
  [/(?<=”) *[-—–](?![-—–]) *(?=[^\s])/g, "——"],
  // , ; : ? ! beside a Chinese character
  [new RegExp(`(?<=[${HAN}”’）》])[ ]*([,;:?!]+)[ ]*(?=$|[^/\\d]|\\d)`, "gm"), (_match, marks) => toFull(marks)],
  [new RegExp(`(?<![\\w./])([,;:?!]+)[ ]*(?=[${HAN}“‘（《])`, "g"), (_match, marks) => toFull(marks)],
  // A full stop after a Chinese character, at an end or before another
  [new RegExp(`(?<=[${HAN}”’）》])\\.(?=$|[${HAN}“])`, "gm"), "。"],
  // No space between Chinese and anything: 打 110 问 → 打110问
  [new RegExp(`(?<=[${CHINESE}]) +(?=[${CHINESE}A-Za-z0-9])`, "g"), ""],
  [new RegExp(`(?<=[A-Za-z0-9%]) +(?=[${CHINESE}])`, "g"), ""],
];

/** Puts the punctuation and spacing of running Chinese text right, and nothing else. */
export function fixPunctuation(text: string): string {
  return RULES.reduce((value, [pattern, replacement]) => (typeof replacement === "string" ? value.replace(pattern, replacement) : value.replace(pattern, replacement)), text);
}

function toFull(marks: string): string {
  return [...marks].map((mark) => FULL[mark] ?? mark).join("");
}
