type ContentsProps = { headings: { id: string; text: string; depth: number }[] };

/** What is on the page, beside it on wide screens. A phone scrolls faster than it reads a list. */
export function Contents({ headings }: ContentsProps) {
  return (
    <nav aria-label="本页内容" className="no-print hidden lg:ml-12 lg:block lg:w-56 lg:flex-none">
      <ul className="list sticky top-8 mt-16 text-sm">
        {headings
          .filter(({ depth }) => depth === 2)
          .map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
