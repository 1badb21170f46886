import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What a library grows by: half of it cases. Not scams: each needs words of its own in the message check. */
const MIX = ["guides", "laws", "cases", "cases"];
/** Longest title and advice the schema allows, less the number. */
const TITLE = 16;
const ADVICE = 12;

/**
 * Fills a copied project's content/ up to `count` articles: copies of its own, each with a title,
 * a piece of advice and an address of its own. They pass every check that a written one passes.
 */
export function growContent(root: string, count: number): number {
  const content = path.join(root, "content");
  const originals = new Map([...new Set(MIX)].map((section) => [section, listArticles(path.join(content, section))]));
  const written = [...originals.values()].flat().length + ["wubu", "types"].flatMap((section) => listArticles(path.join(content, section))).length;
  for (let number = written; number < count; number++) {
    const section = MIX[number % MIX.length] as string;
    const list = originals.get(section) as string[];
    const file = list[Math.floor(number / MIX.length) % list.length] as string;
    const text = readFileSync(path.join(content, section, file), "utf8");
    writeFileSync(path.join(content, section, file.replace(".md", `-${number}.md`)), toCopy(text, number));
  }
  return Math.max(count, written);
}

function listArticles(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".md")) : [];
}

/** A number in letters: the check of figures would ask for the source of one in digits. */
const DIGITS = "春夏秋冬东南西北山水";

/** Letters only: half a pair of quotation marks would be a mistake. */
function toCopy(text: string, number: number): string {
  const name = String(number).replace(/\d/g, (digit) => DIGITS[Number(digit)] as string);
  const shorten = (words: string, length: number) => words.replace(/[^\u4e00-\u9fffA-Za-z0-9]/g, "").slice(0, length);
  return text
    .replace(/^title: (.*)$/m, (_match, title: string) => `title: ${shorten(title, TITLE)}，${name}`)
    .replace(/^advice: (.*)$/m, (_match, advice: string) => `advice: ${shorten(advice, ADVICE)}，${name}`)
    .replace(/^draft: true\n/m, "");
}
