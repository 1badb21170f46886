import { beforeAll, describe, expect, test } from "vitest";
import { CONTENT_FOLDER, loadSources, validateContent, type Content } from "@/lib/content";
import { checkSentence } from "@/lib/content/figures";
import { createEvidence, type Evidence } from "@/lib/content/figures/evidence";
import { listPassages, toSentences, type Sentence } from "@/lib/content/passages";
import { parseBody } from "@/lib/content/body";
import { parseFrontMatter } from "@/lib/content/front-matter";

type Checked = { sentence: Sentence; cited: Evidence[]; stage: string | null };

let content: Content;
let sentences: Checked[] = [];

beforeAll(async () => {
  const files = await loadSources(CONTENT_FOLDER);
  content = validateContent(files);
  const evidenceOf = createEvidence(content.ledger);
  sentences = files.flatMap(({ file, bytes }) => {
    const matter = /^[a-z]+\/[^/]+\.md$/.test(file) ? parseFrontMatter(file, new TextDecoder().decode(bytes)) : null;
    if (!matter || Array.isArray(matter)) return [];
    const cited = (matter.data.facts as string[]).flatMap((id) => evidenceOf(id) ?? []);
    const stage = typeof matter.data.stage === "string" ? matter.data.stage : null;
    return listPassages({ ...matter, tree: parseBody(matter.body, matter.bodyLine).tree }).flatMap(toSentences).map((sentence) => ({ sentence, cited, stage }));
  });
});

test("the articles of the site pass, and their figures were really looked up", () => {
  expect(content.review.figuresChecked).toBeGreaterThan(1000);
  expect(content.review.warnings.length).toBeLessThan(10);
});

/** Changes every place a pattern matches, one at a time, and says which share of the changes was noticed. */
function shareNoticed(pattern: RegExp, change: (match: string) => string): { share: number; tried: number } {
  let tried = 0;
  let noticed = 0;
  for (const { sentence, cited, stage } of sentences) {
    if (sentence.field === "aliases") continue;
    for (const match of sentence.text.matchAll(pattern)) {
      const text = sentence.text.slice(0, match.index) + change(match[0]) + sentence.text.slice(match.index + match[0].length);
      if (text === sentence.text) continue;
      tried++;
      if (checkSentence({ ...sentence, text }, cited, stage).missing.length > 0) noticed++;
    }
  }
  return { tried, share: noticed / tried };
}

const NUMERALS = "二三四五六七八九";
const next = (digit: string) => String((Number(digit) % 9) + 1);

/**
 * Slips planted in every sentence of the real articles. What escapes is a wrong
 * number that the same article cites for something else: no check of single
 * sentences can know which was meant.
 */
describe("slips planted in every real sentence are noticed", () => {
  test.each<[kind: string, least: number, pattern: RegExp, change: (match: string) => string]>([
    ["a wrong digit", 0.9, /(?<![\d.·〔-])[1-9](?=(?:\.\d+)?[余多]?[万亿]?余?(?:元|人|名|起|件|张|条|份|家|集|岁))/g, next],
    ["a wrong Chinese numeral", 0.9, /[二三四五六七八九](?=[十百千万]*(?:元|年以|日以|个月|倍|张以|次以|周岁))/g, (match) => NUMERALS[(NUMERALS.indexOf(match) + 1) % 8] ?? ""],
    ["万 for 亿", 0.98, /(?<=[\d余])[万亿](?=[元人件起次条])|万(?=元)/g, (match) => (match === "万" ? "亿" : "万")],
    ["元 for 万元", 0.95, /万元/g, () => "元"],
    ["a dropped 余", 0.98, /(?<=\d)余/g, () => ""],
    ["a dropped 近", 0.98, /近(?=\d)/g, () => ""],
    ["an added 余", 0.98, /(?<=\d)(?=[元人名件张份](?!次))/g, () => "余"],
    ["a wrong month", 0.9, /(?<=年)\d{1,2}(?=月)/g, (match) => String((Number(match) % 12) + 1)],
    ["a wrong day", 0.9, /(?<=月)\d{1,2}(?=日)/g, (match) => String((Number(match) % 28) + 1)],
    ["a wrong year", 0.6, /20[12]\d(?=年)/g, (match) => String(Number(match) + 1)],
    ["a wrong article", 0.7, /(?<=第)[二三四五六七八九百十]+[一二三四五六七八九](?=条)/g, (match) => match.slice(0, -1) + (NUMERALS[(NUMERALS.indexOf(match.slice(-1)) + 3) % 8] ?? "")],
    ["a wrong telephone number", 0.98, /(?<!\d)(?:110|96110|12\d{3})(?!\d)/g, (match) => match.slice(0, -1) + String((Number(match.slice(-1)) + 3) % 10)],
    ["a wrong document number", 0.98, /(?<=〕)\d+(?=号)/g, (match) => String(Number(match) + 1)],
    ["a charge nobody cites", 0.98, /(?<!合同)诈骗罪|帮信罪|掩隐罪/g, () => "盗窃罪"],
    ["a wrong title", 0.98, /(?<=《[^》]{3})[^》](?=[^》]{2,}》)/g, () => "的"],
  ])("%s", (_kind, least, pattern, change) => {
    const { share, tried } = shareNoticed(pattern, change);
    expect(tried).toBeGreaterThan(2);
    expect(share).toBeGreaterThanOrEqual(least);
  });
});

test("in a case that ends at prosecution, 判刑 for 提起公诉 is noticed everywhere", () => {
  const prosecuted = sentences.filter(({ sentence, stage }) => stage === "提起公诉" && /被?提起公诉|被起诉/.test(sentence.text) && !/不是|没有/.test(sentence.text));
  expect(prosecuted.length).toBeGreaterThan(3);
  for (const { sentence, cited, stage } of prosecuted) {
    const text = sentence.text.replace(/被?提起公诉|被起诉/, "被判刑");
    expect(checkSentence({ ...sentence, text }, cited, stage).missing.map(({ what }) => what), text).toContain("conviction");
  }
});
