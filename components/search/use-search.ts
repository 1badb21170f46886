import { useRef, useState } from "react";
import type { Search, SearchAnswer, SearchCard } from "@/lib/search/query";

/** What the page shows of a search. While it is loading, the last answer stays, so that nothing jumps. */
export type SearchState = {
  phase: "idle" | "loading" | "failed" | "nothing" | "found";
  total: number;
  cards: SearchCard[];
  /** When nothing was found: the types of scam that come nearest. */
  nearest: SearchCard[];
};

const EMPTY: SearchState = { phase: "idle", total: 0, cards: [], nearest: [] };
const PAGE = 10;

/** Asks the engine that `loadSearch` fetches for the first question, and keeps to the question asked last. */
export function useSearch(loadSearch: () => Promise<Search>) {
  const [state, setState] = useState(EMPTY);
  const engine = useRef<Promise<Search> | null>(null);
  const answer = useRef<SearchAnswer | null>(null);
  const turn = useRef(0);

  /** Runs `step`; what it wants to show is dropped when another question has been asked meanwhile. */
  const run = async (step: (show: (next: Partial<SearchState>) => void) => Promise<void>) => {
    const mine = ++turn.current;
    const show = (next: Partial<SearchState>) => {
      if (mine === turn.current) setState((last) => ({ ...last, ...next }));
    };
    try {
      await step(show);
    } catch {
      show({ ...EMPTY, phase: "failed" });
    }
  };

  const getEngine = () => {
    engine.current ??= loadSearch();
    engine.current.catch(() => (engine.current = null));
    return engine.current;
  };

  const ask = (question: string) =>
    run(async (show) => {
      if (question.trim() === "") return show(EMPTY);
      show({ phase: "loading" });
      const found = await (await getEngine())(question);
      answer.current = found;
      if (found.total === 0) return show({ ...EMPTY, phase: "nothing", nearest: await found.loadNearest() });
      // The first result does not wait for the files of the others.
      show({ ...EMPTY, phase: "found", total: found.total, cards: await found.loadCards(0, 1) });
      show({ cards: await found.loadCards(0, PAGE) });
    });

  const showMore = () =>
    run(async (show) => {
      if (answer.current) show({ cards: await answer.current.loadCards(0, state.cards.length + PAGE) });
    });

  return { state, ask, showMore };
}
