import { describe, expect, test } from "vitest";
import { inspectContent } from "@/lib/content";
import { askArticle, findTitleProblem } from "@/lib/editing/ask-article";
import { addMonths, getToday } from "@/lib/editing/dates";
import { findFacts } from "@/lib/editing/find-facts";
import { findFixable } from "@/lib/editing/fix";
import { findSlugProblem, suggestSlug } from "@/lib/editing/slug";
import { createArticle, NEW_SECTIONS } from "@/lib/editing/template";
import { CASE_LEDGER, GUIDE, LEDGER, source } from "../content/sample";

/** What the template links to, beside the sample. */
const FIRST_HOUR = source("guides/diyi-xiaoshi.md", GUIDE);
const base = [...LEDGER, ...CASE_LEDGER, FIRST_HOUR];
/** Stands for what an editor writes: a different word for each place, and no figure. */
const WORDS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地";
const { content } = inspectContent(base);

describe.each(NEW_SECTIONS)("a new article in %s", (section) => {
  const text = createArticle({ section, title: "新写的一篇", facts: ["law-x-1", "hl-110", "doc-a-f01"], today: "2026-11-21" });
  const inspect = (value: string) => inspectContent([...base, source(`${section}/xin.md`, value)]);

  test("is a draft that does not stop a build: all that is left are places to fill in", () => {
    const { problems, content: published } = inspect(text);
    expect(problems.length).toBeGreaterThan(4);
    expect(problems.filter(({ message }) => message !== "这里还没填。")).toEqual([]);
    expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
    expect(published.articles.map(({ url }) => url)).not.toContain(`/${section}/xin/`);
  });

  test("with every place filled in and the draft mark gone, is published without a problem", () => {
    let count = 0;
    const filled = text.replace(/ # .*$/gm, "").replace("draft: true\n", "").replace(/【待填[^】]*】/g, () => `写好的话${WORDS[count++]}`).replace(/^summary: .*/m, "summary: 这是写好了的摘要，说清这是什么事，要紧的是什么，读者怎么做。").replace(/^(remember|verdict): .*/gm, "$1: 凡是要你先转账的，都是诈骗。").replace(/^happened: .*/m, "happened: 2022年4月");
    const { problems, content: published } = inspect(filled);
    expect(problems).toEqual([]);
    expect(published.articles.map(({ url }) => url)).toContain(`/${section}/xin/`);
  });

  test("without the draft mark, stops a build until it is filled in", () => {
    const { problems } = inspect(text.replace(/^draft: .*\n/m, ""));
    expect(problems.every(({ severity }) => severity === undefined)).toBe(true);
  });

  test("needs no mechanical mending", () => expect(findFixable(`${section}/xin.md`, text)).toEqual([]));
});

test("a draft is among the articles only for those who ask for drafts", () => {
  const files = [...LEDGER, source("guides/a.md", GUIDE.replace("---\n", "---\ndraft: true\n"))];
  expect(inspectContent(files).content.articles).toEqual([]);
  expect(inspectContent(files, { withDrafts: true }).content.articles).toHaveLength(1);
});

test("a published text may not lead to a draft", () => {
  const draft = source("guides/b.md", GUIDE.replace("---\n", "---\ndraft: true\n").replace("被骗之后怎么办", "草稿").replace("先打110再说别的", "草稿的建议"));
  const { problems } = inspectContent([...LEDGER, draft, source("guides/a.md", GUIDE.replace("(#先做什么)", "(/guides/b/)"))]);
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual(["guides/a.md 站内没有这个地址：/guides/b/"]);
});

describe("file names", () => {
  test.each([
    ["冒充公检法", "maochong-gongjianfa"],
    ["NFC盗刷", "nfc-daoshua"],
    ["银行卡被冻结怎么办", "yinhang-ka-dongjie"],
    ["“百万保障”", "baiwan-baozhang"],
  ])("%s", (title, slug) => expect(suggestSlug(title)).toBe(slug));

  test("a suggestion is always a file name that will do", () => {
    for (const title of ["女儿被骗", "绿卡骗局", "一二三四五六七八九十一二三四五六七八九十一二三四", "App Store 退款"]) expect(findSlugProblem(suggestSlug(title), "types", new Set()), title).toBeNull();
  });

  test.each(["Upper", "a_b", "骗局", "-a", "a--b", ""])("%j is refused", (slug) => expect(findSlugProblem(slug, "types", new Set())).toContain("只用小写字母"));
  test("one of digits only is the address of a page of a list", () => expect(findSlugProblem("2", "cases", new Set())).toContain("要有字母"));
  test("one that is or was somebody's address is refused", () => expect(findSlugProblem("nfc", "types", new Set(["/types/nfc/"]))).toContain("已经有（或有过）"));
});

test("a title that is taken is refused, with the file it is in", () => {
  expect(findTitleProblem("被骗之后怎么办", content)).toContain("content/guides/diyi-xiaoshi.md");
});

test("the ledger is searched by word; what may not be published is not found", () => {
  expect(findFacts(content.ledger, "报警").map(({ id }) => id)).toEqual(["hl-110"]);
  expect(findFacts(content.ledger, "某法").map(({ id, sources }) => [id, sources])).toEqual([["law-x-1", ["来源甲"]]]);
  expect(findFacts(content.ledger, " ")).toEqual([]);
});

test("questions are asked again until the answer will do", async () => {
  const answers = ["9", "2", "被骗之后怎么办", "快递理赔案", "快递", "", "没有的词", "110", "1", "", "mei-you", ""];
  const said: string[] = [];
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return answers.shift() ?? "";
  };
  const result = await askArticle(ask, (text) => said.push(text), { content, taken: new Set() }, {});
  expect(result).toEqual({ section: "cases", title: "快递理赔案", slug: "kuaidi-lipeian", facts: ["hl-110"], types: [] });
  expect(answers).toEqual([]);
  expect(said.join("\n")).toContain("填 1 到 4 的数字");
  expect(said.join("\n")).toContain("已经有一篇叫");
  expect(said.join("\n")).toContain("台账里没有");
});

test("dates: a later month has its own last day; today is China's", () => {
  expect([addMonths("2026-08-31", 6), addMonths("2026-11-21", 12)]).toEqual(["2027-02-28", "2027-11-21"]);
  expect(getToday(new Date("2026-11-21T17:00:00Z"))).toBe("2026-11-22");
});
