import { PageTitle } from "@/components/layout/page-title";
import type { SourceView } from "@/lib/content/source-view";
import { SourceLinks } from "./source-links";

const KINDS: Record<SourceView["kind"], string> = { official: "官方发布", media: "媒体报道", "law-text": "法律文本", professional: "专业解读", repost: "转载存档" };

type SourcesPageProps = { sources: SourceView[] };

/** Every source by kind, the official ones first. */
export function SourcesPage({ sources }: SourcesPageProps) {
  const kinds = (Object.keys(KINDS) as SourceView["kind"][]).filter((kind) => sources.some((source) => source.kind === kind));
  return (
    <>
      <PageTitle title="来源" lead={`全站用到 ${sources.length} 个来源。点开看我们从里面取了什么、哪些文章用到它。`} />
      {kinds.map((kind) => (
        <section key={kind} aria-labelledby={kind} className="mt-8">
          <h2 id={kind} className="text-xl font-bold">
            {KINDS[kind]}
          </h2>
          <SourceLinks sources={sources.filter((source) => source.kind === kind).map(({ path, title, publisher, date }) => ({ url: path, title, publisher, date }))} />
        </section>
      ))}
    </>
  );
}
