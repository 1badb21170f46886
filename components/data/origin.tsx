type OriginProps = { publisher: string; published?: string; source?: { url: string; title: string } };

/** Who published a number and when; leads to the source's own page. */
export function Origin({ publisher, published, source }: OriginProps) {
  return (
    <>
      {source ? <a href={source.url}>{publisher}</a> : publisher}
      {published && `，${published}`}
    </>
  );
}
