type CopyTextProps = {
  /** Of the text on the page; the button copies what is in it. */
  id: string;
  title: string;
  text: string;
  /** The article's address, on a line of its own below the text. */
  address?: string;
  headingLevel: 3 | 4;
};

/** A text to paste: to press and hold without a script, one tap with one. The length is that of the words. */
export function CopyText({ id, title, text, address, headingLevel }: CopyTextProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="mt-5">
      <Heading className="font-bold">
        {title}
        <span className="ml-2 text-sm text-quiet">{[...text.replace(/\n/g, "")].length} 个字</span>
      </Heading>
      <p id={id} className="mt-1 whitespace-pre-line rounded border border-line bg-card px-4 py-3">
        {address ? `${text}\n${address}` : text}
      </p>
      <p className="no-print mt-2">
        <button type="button" data-copy={id} aria-label={`复制${title}`} className="needs-js button">
          复制
        </button>
        <span role="status" data-copy-result={id} className="ml-3 text-sm text-quiet" />
      </p>
    </div>
  );
}
