type SourceLinksProps = { sources: { url: string; title: string; publisher: string; date?: string }[] };

/** Sources, one to a line; each leads to its own page. */
export function SourceLinks({ sources }: SourceLinksProps) {
  return (
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
  );
}
