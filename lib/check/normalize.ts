import type { CheckRules } from "./rules";

/** Text as the patterns see it. `places[i]` is where the i-th character came from in the original. */
export type Normalized = { text: string; places: number[] };

/** Stands for a web address; no keyboard types it. */
export const LINK = "§";

/** What is invisible or decoration on a letter: zero-width, joiners, direction marks, combining marks, selectors. */
const INVISIBLE = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u0300-\u036f\u20d0-\u20ff]/;
const KEPT = /[a-z0-9%\u3400-\u9fff]/;
const STOP = /[。.！!？?；;\n\r]/;
const COMMA = /[，,：:]/;
/** http://…, www.…, name.top/…, also defanged: hxxp, [.] */
const ADDRESS = /(?:h(?:tt|xx)ps?:\/\/|www\.)[^\s\u3000-\u9fff，。]+|[a-z0-9][a-z0-9-]*(?:(?:\.|\[\.\]|［\.］)[a-z0-9-]+)*(?:\.|\[\.\])[a-z]{2,8}(?![a-z])(?:[/:?][^\s\u3000-\u9fff，。]*)?/gi;

/**
 * Undoes what swindlers do to letters so that programs stumble: full width,
 * Traditional, lookalikes, invisible characters, signs between letters (转-账,
 * 转　账), 薇信 for 微信. Ends of sentences become line breaks, other pauses commas.
 */
export function normalize(original: string, rules: Pick<CheckRules, "variants" | "sites" | "fold">): Normalized {
  const { letters, places } = toLetters(replaceAddresses(original, rules.sites), toTable(rules.fold));
  return replaceVariants(dropLoosePauses(letters, places), rules.variants);
}

/** Addresses become LINK, padded so that places stay the same; known sites vanish. */
function replaceAddresses(text: string, sites: string[]): string {
  const isKnown = (address: string) => {
    const host = (/^(?:[a-z]+:\/\/)?([^/:?]+)/i.exec(address) || ["", ""])[1] as string;
    const name = host.replace(/\[\.\]/g, ".").toLowerCase();
    return sites.some((site) => name === site || name.slice(-site.length - 1) === `.${site}`);
  };
  return text.replace(ADDRESS, (address) => (isKnown(address) ? "" : LINK) + "\u200b".repeat(address.length - (isKnown(address) ? 0 : 1)));
}

function toTable(fold: string): Map<string, string> {
  const table = new Map<string, string>();
  const characters = Array.from(fold);
  for (let i = 0; i + 1 < characters.length; i += 2) table.set(characters[i] as string, characters[i + 1] as string);
  return table;
}

function toLetters(text: string, table: Map<string, string>): { letters: string[]; places: number[] } {
  const letters: string[] = [];
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    for (const letter of toPlain(character, table)) {
      letters.push(letter);
      places.push(place);
    }
    place += character.length;
  }
  return { letters, places };
}

/** A character as zero or more letters, a line break, or a comma. */
function toPlain(character: string, table: Map<string, string>): string[] {
  if (INVISIBLE.test(character)) return [];
  const known = table.get(character);
  if (known) return [known];
  if (character === LINK) return [LINK];
  const plain: string[] = [];
  for (const part of character.normalize("NFKC").normalize("NFD").toLowerCase()) {
    const letter = table.get(part) || part;
    if (KEPT.test(letter)) plain.push(letter);
    else if (STOP.test(letter)) plain.push("\n");
    else if (COMMA.test(letter)) plain.push(",");
  }
  return plain;
}

const isHan = (letter: string | undefined) => letter !== undefined && letter > "\u33ff";
const isPause = (letter: string | undefined) => letter === undefined || letter === "," || letter === "\n";

/** A pause beside a Chinese character that stands alone parts a word (转，账; one letter a line). */
function dropLoosePauses(letters: string[], places: number[]): Normalized {
  const isAlone = (index: number) => isHan(letters[index]) && isPause(letters[index - 1]) && isPause(letters[index + 1]);
  let text = "";
  const kept: number[] = [];
  letters.forEach((letter, index) => {
    const isDigitPause = isPause(letter) && /\d/.test(letters[index - 1] || "") && /\d/.test(letters[index + 1] || "");
    if (isDigitPause || (isPause(letter) && (isAlone(index - 1) || isAlone(index + 1)))) return;
    text += letter;
    kept.push(places[index] as number);
  });
  return { text, places: kept };
}

function replaceVariants({ text, places }: Normalized, variants: [string, string][]): Normalized {
  const plain = new Map(variants);
  // Latin ones only as whole words: wx, but not inside an address or a name.
  const escaped = variants.map(([from]) => (/^[a-z]+$/.test(from) ? `\\b${from}(?![a-z0-9])` : from)).sort((a, b) => b.length - a.length);
  if (escaped.length === 0) return { text, places };
  const kept: number[] = [];
  let last = 0;
  const replaced = text.replace(new RegExp(escaped.join("|"), "g"), (found, at: number) => {
    for (let i = last; i < at; i++) kept.push(places[i] as number);
    const to = plain.get(found) || found;
    for (let i = 0; i < to.length; i++) kept.push(places[at + Math.min(i, found.length - 1)] as number);
    last = at + found.length;
    return to;
  });
  for (let i = last; i < text.length; i++) kept.push(places[i] as number);
  return { text: replaced, places: kept };
}
