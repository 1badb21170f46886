import { articlePath, SECTION_IDS, sourcePath, type Section } from "@/lib/site";
import { toHeadingId } from "@/lib/markdown/heading-id";
import { isPlaceholder } from "./placeholders";
import type { Problem } from "./problems";
import { getFragments, type Addresses } from "./references";
import { isSection } from "./schema";
import type { Article, Content } from "./content";

/** Pages that are not articles. */
const PAGES = ["/", "/help/", "/situations/", "/check/", "/quiz/", "/glossary/", "/sources/", "/search/", "/about/", "/about/accessibility/", "/about/coverage/", "/about/reviews/", "/data/", "/data/all/", "/materials/"];

/** Every address an article may link to, and the fragments of each. */
export function getAddresses({ articles, glossary, situations, ledger }: Content): Addresses {
  const none = new Set<string>();
  const sections = SECTION_IDS.map((section) => `/${section}/`);
  return new Map<string, ReadonlySet<string>>([
    ...[...PAGES, ...sections].map((path) => [path, none] as const),
    ...articles.map((article) => [article.url, getFragments(article.body.nodes)] as const),
    ...glossary.map((group) => [`/glossary/${group.slug}/`, new Set(group.terms.map(({ term }) => toHeadingId(term)))] as const),
    ...situations.map((group) => [`/situations/${group.slug}/`, none] as const),
    ...[...ledger.sources.keys()].map((id) => [sourcePath(id), none] as const),
  ]);
}

/** Problems that show only when all files are seen together. */
export function findSetProblems(content: Content, addresses: Addresses): Problem[] {
  const { articles, glossary, situations } = content;
  return [
    ...findDoubles(articles, "title", "标题"),
    ...findDoubles(articles, "advice", "建议"),
    ...articles.flatMap((article) => findRelatedProblems(article, addresses)),
    ...glossary.flatMap((group) => group.terms.flatMap((term) => checkTarget(group.file, term.line, term.see, addresses))),
    ...situations.flatMap((group) => group.situations.flatMap((situation) => checkTarget(group.file, situation.line, situation.see, addresses))),
    ...findDoubleTerms(content),
  ];
}

function findDoubles(articles: Article[], field: "title" | "advice", name: string): Problem[] {
  const first = new Map<string, string>();
  return articles.flatMap((article) => {
    if (isPlaceholder(article[field])) return [];
    const other = first.get(article[field]);
    if (!other) {
      first.set(article[field], article.file);
      return [];
    }
    return [{ file: article.file, field, message: `${name}“${article[field]}”和 content/${other} 一样。`, fix: "改得不一样，让读者分得清。" }];
  });
}

function findRelatedProblems(article: Article, addresses: Addresses): Problem[] {
  const types = article.section === "cases" ? (article.types ?? []).map((slug) => ["types", `types/${slug}`]) : [];
  const related = (article.related ?? []).map((target) => ["related", target]);
  return [...types, ...related].flatMap(([field = "", target = ""]) => {
    if (addresses.has(toPath(target)) && toPath(target) !== article.url) return [];
    return [{ file: article.file, field, text: target, message: `没有这篇文章：${target}`, fix: "写另一篇文章的“栏目/文件名”，不带 .md。" }];
  });
}

function checkTarget(file: string, line: number, target: string | null, addresses: Addresses): Problem[] {
  if (target === null || addresses.has(toPath(target))) return [];
  return [{ file, line, text: target, message: `“详见”指的文章不存在：${target}`, fix: "写“栏目/文件名”，不带 .md，例如 types/nfc。" }];
}

/** `types/nfc` → /types/nfc/; `help` → /help/. */
export function toPath(target: string): string {
  const [section = "", slug] = target.split("/");
  return slug && isSection(section) ? articlePath(section satisfies Section, slug) : `/${target}/`;
}

function findDoubleTerms({ glossary }: Content): Problem[] {
  const first = new Map<string, string>();
  return glossary.flatMap((group) =>
    group.terms.flatMap(({ term, line }) => {
      const other = first.get(term);
      first.set(term, group.file);
      return other ? [{ file: group.file, line, message: `“${term}”在 content/${other} 里已经有了。`, fix: "只留一处。" }] : [];
    }),
  );
}
