type JsonLdProps = { data: Record<string, unknown> };

/** Data for search engines. “<” is escaped, so no text can end the script element. */
export function JsonLd({ data }: JsonLdProps) {
  const json = JSON.stringify({ "@context": "https://schema.org", ...data }).replace(/</g, "\\u003c");
  // A script element's text is not HTML: React would escape the quotation marks.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
