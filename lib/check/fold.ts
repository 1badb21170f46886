import { Converter } from "opencc-js/cn2t";

/**
 * Build time only: how each character of `text` is usually written in Taiwan, as pairs (轉转帳帐…). Rare forms are left out: the table is loaded by a phone.
 */
export function buildCommonFold(text: string): string {
  const converters = [Converter({ from: "cn", to: "tw" })];
  const pairs = [...new Set(text)].flatMap((character) => converters.map((convert) => convert(character)).filter((other) => other !== character && other.length === 1).map((other) => other + character));
  return [...new Set(pairs)].sort().join("");
}
