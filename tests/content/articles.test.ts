import { beforeAll, describe, expect, test } from "vitest";
import { getContent, type Content } from "@/lib/content";
import { getSources, getArticleView } from "@/lib/content/view";
import { toPlainText } from "@/lib/markdown/plain-text";

let content: Content;

beforeAll(async () => {
  content = await getContent();
});

/** Letters a reader reads: without Markdown, white space and practice. */
function countCharacters(article: Content["articles"][number]): number {
  const blocks = article.body.blocks.filter(({ heading }) => heading !== "练一练");
  return [...blocks.flatMap(({ nodes }) => nodes.map(toPlainText)).join("").replace(/\s/g, "")].length;
}

describe("every article", () => {
  test("is neither a stub nor a treatise", () => {
    const odd = content.articles.map((article) => [article.file, countCharacters(article)] as const).filter(([, count]) => count < 450 || count > 1700);
    expect(odd).toEqual([]);
  });

  test("says the advice first in a browser title that fits a WeChat card", () => {
    expect(content.articles.filter(({ advice }) => [...advice].length > 18).map(({ file }) => file)).toEqual([]);
  });

  test("shows at least one source", () => {
    expect(content.articles.filter(({ facts }) => getSources(content.ledger, facts).length === 0).map(({ file }) => file)).toEqual([]);
  });

  test("blames nobody who was deceived", () => {
    const blame = /上当|贪心|贪便宜|贪小便宜|轻信他人|不听劝|愚蠢|活该|自作自受/;
    expect(content.articles.flatMap((article) => (blame.test(toPlainText(article.body.tree)) ? [`${article.file} ${blame.exec(toPlainText(article.body.tree))?.[0]}`] : []))).toEqual([]);
  });

  test("holds nothing that must not be published", () => {
    // Mobile and landline numbers, law firms, remains of reposting sites and of a damaged conversion.
    const forbidden = /1[3-9]\d{9}|0\d{2,3}-\d{7,8}|律师事务所|免责声明|扫码关注|当前所在|佚名|[?？]!?[保翱]|\[\d\]/;
    expect(content.articles.flatMap((article) => (forbidden.test(toPlainText(article.body.tree)) ? [`${article.file} ${forbidden.exec(toPlainText(article.body.tree))?.[0]}`] : []))).toEqual([]);
  });

  test("quotes laws letter for letter", async () => {
    let quotes = 0;
    for (const { section, slug } of content.articles) {
      const view = await getArticleView(section, slug);
      for (const [, words = ""] of view?.html.matchAll(/<blockquote class="law-quote">\s*((?:<p>.*?<\/p>\s*)+)<cite>/gs) ?? []) {
        const paragraphs = [...words.matchAll(/<p>(.*?)<\/p>/gs)].map(([, text]) => text);
        const laws = [...content.ledger.facts.values()].filter((fact) => fact.factKind === "laws");
        expect(laws.some((law) => paragraphs.every((text) => law.text.includes(text ?? ""))), `${slug}: ${paragraphs[0]}`).toBe(true);
        quotes += 1;
      }
    }
    expect(quotes).toBeGreaterThan(50);
  });
});

test("a case that was not decided is not called decided", () => {
  const decided = /被判处|判了|判处.{0,6}年|获刑|判决有罪/;
  const undecided = content.articles.filter((article) => article.section === "cases" && ["提起公诉", "立案查处", "工作通报"].includes(article.stage));
  expect(undecided.length).toBeGreaterThan(5);
  const sentences = undecided.flatMap((article) => {
    const blocks = article.body.blocks.filter(({ heading }) => heading === "结果怎样" || heading === "发生了什么");
    return blocks.flatMap(({ nodes }) => nodes.map(toPlainText)).join("\n").split(/[。\n]/).filter((sentence) => decided.test(sentence) && !/没有写|没写/.test(sentence)).map((sentence) => `${article.slug}: ${sentence}`);
  });
  expect(sentences).toEqual([]);
});

test("the five warnings are five", () => {
  expect(content.articles.filter(({ section }) => section === "wubu").map((article) => ("order" in article ? article.order : 0)).sort()).toEqual([1, 2, 3, 4, 5]);
});
