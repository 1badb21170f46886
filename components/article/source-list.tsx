type SourceListProps = { sources: { url: string; title: string; publisher: string; date?: string }[] };

/** Where the article's facts come from; each leads to the source's own page. */
export function SourceList({ sources }: SourceListProps) {
  return (
    <section aria-labelledby="sources" className="mt-10 max-w-text text-sm">
      <h2 id="sources" className="text-lg font-bold">
        来源（{sources.length} 个）
      </h2>
      <ul className="list mt-2">
        {sources.map(({ url, title, publisher, date }) => (
          <li key={url}>
            <a href={url}>{title}</a>
            <span>
              {publisher}
              {date && `，${date}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
