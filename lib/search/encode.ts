/**
 * Splits text into search tokens: Latin words and numbers whole, Chinese as
 * overlapping pairs (公检法 → 公检, 检法), a lone character as itself, an
 * article of a law also as its number (第三十一条, 31条 → §31).
 *
 * Pairs, because FlexSearch's own CJK charset indexes single characters and so
 * forgets their order. Index and query must both use this function.
 */
export function encode(text: string): string[] {
  const tokens: string[] = [];
  for (const run of findRuns(text)) {
    if (!/^[㐀-鿿〇]./.test(run)) tokens.push(run);
    else for (let i = 0; i < run.length - 1; i++) tokens.push(run.slice(i, i + 2));
  }
  return tokens;
}

/** A character that only holds a sentence together. */
export function isParticle(char: string): boolean {
  return char.length === 1 && "我你您他她它们的了吗呢吧啊这那".includes(char);
}

/** Whether a pair is chance: half of it is a particle (你的, 了钱). */
export function isChancePair(token: string): boolean {
  return token.length === 2 && (isParticle(token.charAt(0)) || isParticle(token.charAt(1)));
}

/** The runs of one script that text is made of, in order; all else separates. */
export function findRuns(text: string): string[] {
  // An article number, a run of Latin letters and digits, or a run of Chinese characters (not \p{Han}: too new for old WebViews).
  return normalize(text).replace(ARTICLE, toArticle).match(/§[\d-]+|[a-z0-9]+|[㐀-鿿〇]+/g) || [];
}

/** Full-width forms become plain ones, capitals small. */
export function normalize(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** 第二百八十七条之二, 287条, 287之2. Digits or Chinese numerals; 之 may stand without 条. */
const ARTICLE = /第?([〇零一二两三四五六七八九十百千]+|\d+)(?:条(?:之([一二三四五六七八九十]|\d))?|之([一二三四五六七八九十]|\d))/g;

function toArticle(_match: string, number: string, after?: string, afterBare?: string): string {
  const article = toNumber(number);
  const inserted = after || afterBare;
  return ` ${inserted ? `§${article}-${toNumber(inserted)} ` : ""}§${article} ${article} `;
}

/** 二百八十七 → 287. */
function toNumber(numerals: string): number {
  if (/^\d/.test(numerals)) return Number(numerals);
  let sum = 0;
  let digit = 0;
  for (const numeral of numerals) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[numeral];
    if (unit) {
      sum += (digit || 1) * unit;
      digit = 0;
    } else digit = numeral === "两" ? 2 : Math.max(0, "零一二三四五六七八九".indexOf(numeral));
  }
  return sum + digit;
}
