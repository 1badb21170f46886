import { JsonLd } from "@/components/layout/json-ld";
import { absoluteUrl, SECTIONS, SITE_NAME, type Section } from "@/lib/site";

type ArticleDataProps = { article: { url: string; section: Section; title: string; publishedOn: string; reviewedOn: string } };

/** The article, and where it stands, for search engines. */
export function ArticleData({ article }: ArticleDataProps) {
  const { url, section, title, publishedOn, reviewedOn } = article;
  const crumbs = [
    { name: SITE_NAME, item: absoluteUrl("/") },
    { name: SECTIONS[section].title, item: absoluteUrl(`/${section}/`) },
    { name: title, item: absoluteUrl(url) },
  ];
  return (
    <>
      <JsonLd
        data={{
          "@type": "Article",
          headline: title,
          url: absoluteUrl(url),
          inLanguage: "zh-CN",
          datePublished: publishedOn,
          dateModified: reviewedOn,
          publisher: { "@type": "Organization", name: SITE_NAME, url: absoluteUrl("/") },
        }}
      />
      <JsonLd data={{ "@type": "BreadcrumbList", itemListElement: crumbs.map((crumb, index) => ({ "@type": "ListItem", position: index + 1, ...crumb })) }} />
    </>
  );
}
