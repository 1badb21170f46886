import { JsonLd } from "@/components/layout/json-ld";
import { absoluteUrl } from "@/lib/site";

type ArticleDataProps = { article: { url: string; title: string; publishedOn: string; reviewedOn: string } };

/** The article, for search engines. */
export function ArticleData({ article }: ArticleDataProps) {
  const { url, title, publishedOn, reviewedOn } = article;
  return (
    <JsonLd
      data={{
        "@type": "Article",
        headline: title,
        url: absoluteUrl(url),
        datePublished: publishedOn,
        dateModified: reviewedOn,
      }}
    />
  );
}
