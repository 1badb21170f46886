import { SECTIONS, type Section } from "@/lib/site";

type AllArticlesProps = { sections: { id: Section; articles: { url: string; title: string }[]; total: number }[] };

/** Articles by section, of long ones the newest: what a reader without a script searches by eye. */
export function AllArticles({ sections }: AllArticlesProps) {
  return (
    <section aria-labelledby="all" className="mt-12">
      <h2 id="all" className="text-xl font-bold">
        全部文章
      </h2>
      {sections.map(({ id, articles, total }) => (
        <section key={id} aria-labelledby={`all-${id}`} className="mt-6">
          <h3 id={`all-${id}`} className="text-lg font-bold">
            {SECTIONS[id].title}
          </h3>
          <ul>
            {articles.map(({ url, title }) => (
              <li key={url} className="mr-5 inline-block">
                <a href={url} className="link inline-block py-2">
                  {title}
                </a>
              </li>
            ))}
            {total > articles.length && (
              <li className="inline-block">
                <a href={`/${id}/`} className="link inline-block py-2 font-bold">
                  全部 {total} 篇 ›
                </a>
              </li>
            )}
          </ul>
        </section>
      ))}
    </section>
  );
}
