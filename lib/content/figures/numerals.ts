const DIGITS = "零一二三四五六七八九";
const SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** Arabic figures, with commas and decimals: 1,400 or 0.3. */
export const ARABIC = "(?<![\\d.])\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?";
/** A run of Chinese figures. After 几, 数, 好 or 前 it is vague (几百), after 第 a place in a row, after 同 no number at all (同一年). */
export const CHINESE = "(?<![第几数好同前零〇一二两三四五六七八九十百千万亿])[零〇一二两三四五六七八九十百千万亿]+";

/** 三千 → 3000, 二〇一七 → 2017, 1,400 → 1400; null for what is no definite number (两三万, 万). */
export function readNumber(text: string): number | null {
  if (/^\d/.test(text)) return Number(text.replace(/[,，]/g, ""));
  const plain = text.replace(/〇/g, "零").replace(/两/g, "二");
  if (/^[零一二三四五六七八九]{4}$/.test(plain)) return Number([...plain].map((character) => DIGITS.indexOf(character)).join(""));
  // Two figures side by side (两三万) mean “about”.
  if (!/^[零一二三四五六七八九十百千万亿]+$/.test(plain) || /[一二三四五六七八九]{2}/.test(plain)) return null;
  return /[一二三四五六七八九十]/.test(plain) ? readChinese(plain) : null;
}

/** The scale words that may follow an Arabic number: 5500余万 → 1e4, 2百万 → 1e6. */
export function readScale(text: string): number {
  return [...text].reduce((product, character) => product * (SCALES[character] ?? 1), 1);
}

/** 亿 and 万 part a number; below them, each digit has a scale of its own. */
function readChinese(text: string): number {
  for (const [word, scale] of [["亿", 1e8], ["万", 1e4]] as const) {
    const at = text.lastIndexOf(word);
    if (at !== -1) return (readChinese(text.slice(0, at)) || 1) * scale + readChinese(text.slice(at + 1));
  }
  return [...text.matchAll(/([零一二三四五六七八九]?)([十百千]?)/g)].reduce((sum, [, digit = "", scale = ""]) => {
    const value = DIGITS.indexOf(digit || (scale ? "一" : "零"));
    return sum + value * (SCALES[scale] ?? 1);
  }, 0);
}
