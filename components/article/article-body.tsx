type ArticleBodyProps = {
  /** Sanitised by lib/markdown/render. */
  html: string;
};

/** The text of an article. The only place where HTML made from Markdown enters a page. */
export function ArticleBody({ html }: ArticleBodyProps) {
  return <div className="article max-w-text" data-speak="" dangerouslySetInnerHTML={{ __html: html }} />;
}
