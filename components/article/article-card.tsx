type ArticleCardProps = { url: string; title: string; summary: string; note?: string; headingLevel: 2 | 3 };

/** An article in a list: its title is the link. */
export function ArticleCard({ url, title, summary, note, headingLevel }: ArticleCardProps) {
  // The list sets the level, so that no page skips one.
  const Heading = `h${headingLevel}` as const;
  return (
    <li className="border-b border-line py-4">
      <Heading className="text-lg font-bold">
        <a href={url} className="inline-block py-1 text-brand underline-offset-4">
          {title}
        </a>
      </Heading>
      {note && <p className="text-sm text-quiet">{note}</p>}
      <p className="mt-1 max-w-text">{summary}</p>
    </li>
  );
}
