import { Converter } from "opencc-js/t2cn";

/** Where two Simplified characters are in use, the one that is more common. */
const VARIANTS: Record<string, string> = { 帐: "账", 甯: "宁", 佔: "占" };

/**
 * Build time only: the Traditional characters, of Taiwan and Hong Kong, of the
 * Simplified ones that occur in `text`, as pairs in one string (臺台灣湾…).
 * Characters only: converting words too (網路 → 网络) is left to synonyms.
 */
export function buildFoldTable(text: string): string {
  const present = new Set(text);
  const find = (results: string[]) => results.map((result) => VARIANTS[result] ?? result).find((result) => result.length === 1 && present.has(result));
  const converters = [Converter({ from: "tw", to: "cn" }), Converter({ from: "hk", to: "cn" })];
  let table = "";
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const char = String.fromCharCode(code);
    const simplified = find(converters.map((convert) => convert(char)));
    if (simplified && simplified !== char) table += char + simplified;
  }
  return table;
}
