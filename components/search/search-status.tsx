import type { SearchState } from "./use-search";

type SearchStatusProps = Pick<SearchState, "phase" | "total">;

/** Says what the search has come to, to eyes and to screen readers alike. */
export function SearchStatus({ phase, total }: SearchStatusProps) {
  const words = { idle: "", loading: "正在查找……", failed: "没有查成，可能是网络断了。", nothing: "没有找到。", found: `找到 ${total} 篇` };
  return (
    <p role="status" className="mt-4 font-semibold">
      {words[phase]}
    </p>
  );
}
