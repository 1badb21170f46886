type PagesProps = { page: number; pages: { number: number; path: string }[] };

/** As many as are all named. */
const FEW = 12;

/** The pages of a long list; nothing where there is only one. Of many: the first, the last, those beside this one and every tenth. */
export function Pages({ page, pages }: PagesProps) {
  if (pages.length < 2) return null;
  const isShown = (number: number) => pages.length <= FEW || number === 1 || number === pages.length || number % 10 === 0 || Math.abs(number - page) <= 2;
  return (
    <nav aria-label="翻页" className="no-print mt-6">
      <ul>
        {pages.filter(({ number }) => isShown(number)).map(({ number, path }) => (
          <li key={path} className="mb-2 mr-2 inline-block">
            <a href={path} aria-current={number === page ? "page" : undefined} className={number === page ? "button border-brand bg-brand-soft" : "button"}>
              第 {number} 页
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
