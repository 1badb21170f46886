import { PageTitle } from "@/components/layout/page-title";
import type { GlossaryView } from "@/lib/content/glossary-view";

type GlossaryPageProps = { groups: GlossaryView[] };

/** Every word by theme; each leads to its meaning on the theme's page. */
export function GlossaryPage({ groups }: GlossaryPageProps) {
  return (
    <>
      <PageTitle title="反诈词典" lead="骗子的黑话、办案的名词，一个词一句大白话。" />
      {groups.map(({ url, slug, title, terms }) => (
        <section key={url} aria-labelledby={slug} className="mt-8">
          <h2 id={slug} className="text-xl font-bold">
            <a href={url} className="inline-block py-2 text-brand underline-offset-4">
              {title}
            </a>
          </h2>
          <p className="max-w-text">{terms.map(({ term }) => term).join("、")}</p>
        </section>
      ))}
    </>
  );
}
