import type { SearchCard } from "@/lib/search/query";
import { BASE_PATH } from "@/lib/site";
import { MarkedText } from "./marked-text";
import { nameSection } from "./section-name";

type SearchResultsProps = { /** How many there are to show. */ total: number; cards: SearchCard[]; onMore: () => void };

/** What was found, best first. `data-search-results` is where tools look for results. */
export function SearchResults({ total, cards, onMore }: SearchResultsProps) {
  return (
    <>
      <ol data-search-results="" className="max-w-text">
        {cards.map(({ url, section, title, summary, sentence }) => (
          <li key={url} className="border-b border-line py-4">
            <h2 className="text-lg font-bold">
              <a href={BASE_PATH + url} className="inline-block py-1 text-brand underline-offset-4">
                <MarkedText parts={title} />
              </a>
            </h2>
            <p className="text-sm text-quiet">{nameSection(section)}</p>
            <p className="mt-1">
              <MarkedText parts={summary} />
            </p>
            {sentence.length > 0 && (
              <p className="mt-1 border-l-4 border-control pl-3 text-quiet">
                <MarkedText parts={sentence} />
              </p>
            )}
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
