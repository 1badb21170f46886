import { JsonLd } from "@/components/layout/json-ld";
import { absoluteUrl, SITE_NAME } from "@/lib/site";

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
        inLanguage: "zh-CN",
        datePublished: publishedOn,
        dateModified: reviewedOn,
        publisher: { "@type": "Organization", name: SITE_NAME },
      }}
    />
  );
}
