import type { ComponentProps } from "react";
import { SourceLinks } from "@/components/sources/source-links";

type SourceListProps = ComponentProps<typeof SourceLinks>;

/** Where the article's facts come from. */
export function SourceList({ sources }: SourceListProps) {
  return (
    <section aria-labelledby="sources" className="mt-10 max-w-text text-sm">
      <h2 id="sources" className="text-lg font-bold">
        来源（{sources.length} 个）
      </h2>
      <SourceLinks sources={sources} />
    </section>
  );
}
