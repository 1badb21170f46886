import type { SearchCard } from "@/lib/search/query";
import { BASE_PATH, SECTIONS } from "@/lib/site";
import { MarkedText } from "./marked-text";

type SearchResultsProps = { total: number; cards: SearchCard[]; onMore: () => void };

/** What was found, best first. `data-search-results` is where tools look for results. */
export function SearchResults({ total, cards, onMore }: SearchResultsProps) {
  return (
    <>
      <ol data-search-results="" className="max-w-text">
        {cards.map(({ url, section, title, summary }) => (
          <li key={url} className="border-b border-line py-4">
            <h2 className="text-lg font-bold">
              <a href={BASE_PATH + url} className="inline-block py-1 text-brand underline-offset-4">
                <MarkedText parts={title} />
              </a>
            </h2>
            <p className="text-sm text-quiet">{section === "glossary" ? "词典" : SECTIONS[section].title}</p>
            <p className="mt-1">
              <MarkedText parts={summary} />
            </p>
          </li>
        ))}
      </ol>
      {cards.length < total && (
        <button type="button" onClick={onMore} className="button mt-4">
          再看 {Math.min(10, total - cards.length)} 篇
        </button>
      )}
    </>
  );
}
