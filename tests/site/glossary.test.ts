import { expect, test } from "vitest";
import { readBuiltPages } from "./pages";

const articles = readBuiltPages().filter(({ url }) => /^\/(wubu|types|cases|laws|guides)\/[a-z]/.test(url));
const LINK = '.article a[href*="/glossary/"][href*="#"]';

test("articles lead to the glossary, each word once a page", () => {
  const links = articles.flatMap(({ url, $ }) => $(LINK).toArray().map((element) => `${url} ${$(element).attr("href") ?? ""}`));
  expect(links.length).toBeGreaterThan(150);
  expect(links.filter((link, index) => links.indexOf(link) !== index)).toEqual([]);
});

test("no word of the law, no heading and no swindler's line is made a link", () => {
  expect(articles.flatMap(({ url, $ }) => $(".law-quote, h1, h2, h3, h4, .trick").find('a[href*="/glossary/"]').toArray().map(() => url))).toEqual([]);
});

test("no article is so full of links that they stop being quiet", () => {
  expect(articles.filter(({ $ }) => $(LINK).length > 15).map(({ url }) => url)).toEqual([]);
});
