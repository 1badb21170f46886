type PagesProps = { page: number; pages: { number: number; path: string }[] };

/** The pages of a long list; nothing where there is only one. */
export function Pages({ page, pages }: PagesProps) {
  if (pages.length < 2) return null;
  return (
    <nav aria-label="翻页" className="no-print mt-6">
      <ul>
        {pages.map(({ number, path }) => (
          <li key={path} className="mb-2 mr-2 inline-block">
            <a href={path} aria-current={number === page ? "page" : undefined} className="button">
              第 {number} 页
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
