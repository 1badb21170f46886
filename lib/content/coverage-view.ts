import { getContent } from ".";

export type CoverageView = { document: { id: string; title: string; publisher: string; date: string }; rows: { row: number; item: string; words: string[]; pages: { url: string; title: string }[] }[] }[];

/** Titles of the pages a row may name that are no articles. */
const OTHER_TITLES: Record<string, string> = { "/data/": "反诈数据", "/help/": "被骗了怎么办", "/glossary/": "反诈词典" };

/** The map from item to page, document by document. */
export async function getCoverage(): Promise<CoverageView> {
  const { coverage, articles, ledger } = await getContent();
  const toPage = (url: string) => ({ url, title: articles.find((article) => article.url === url)?.title ?? OTHER_TITLES[url] ?? url });
  return [...ledger.documents.values()].map((document) => ({
    document,
    rows: coverage.filter((row) => row.document === document.id).map(({ row, item, words, pages }) => ({ row, item, words, pages: pages.map(toPage) })),
  }));
}
