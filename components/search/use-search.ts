import { useRef, useState } from "react";
import type { Search, SearchAnswer, SearchCard, SearchSection } from "@/lib/search/query";

/** What the page shows of a search. While it is loading, the last answer stays, so that nothing jumps. */
export type SearchState = {
  phase: "idle" | "loading" | "failed" | "nothing" | "found";
  /** How many were found: in all, and in the section chosen. */
  total: number;
  shown: number;
  sections: SearchAnswer["sections"];
  section: SearchSection | undefined;
  cards: SearchCard[];
  /** When nothing was found: the types of scam that come nearest. */
  nearest: SearchCard[];
};

const EMPTY: SearchState = { phase: "idle", total: 0, shown: 0, sections: [], section: undefined, cards: [], nearest: [] };
const PAGE = 10;

/** Asks the engine that `loadSearch` fetches when it is first wanted, and keeps to the question asked last. */
export function useSearch(loadSearch: () => Promise<Search>) {
  const [state, setState] = useState(EMPTY);
  const engine = useRef<Promise<Search> | null>(null);
  const answer = useRef<SearchAnswer | null>(null);
  const turn = useRef(0);

  /** Runs `step`; what it wants to show is dropped when another question has been asked meanwhile, and `isStale` says so. */
  const run = async (step: (show: (next: Partial<SearchState>) => void, isStale: () => boolean) => Promise<void>) => {
    const mine = ++turn.current;
    const isStale = () => mine !== turn.current;
    const show = (next: Partial<SearchState>) => {
      if (!isStale()) setState((last) => ({ ...last, ...next }));
    };
    try {
      await step(show, isStale);
    } catch {
      show({ ...EMPTY, phase: "failed" });
    }
  };

  const getEngine = () => {
    engine.current ??= loadSearch();
    engine.current.catch(() => (engine.current = null));
    return engine.current;
  };

  /** Fetches the engine before there is a question. */
  const prepare = () => void getEngine().catch(() => undefined);

  const ask = (question: string) =>
    run(async (show, isStale) => {
      if (question.trim() === "") return show(EMPTY);
      show({ phase: "loading" });
      const engine = await getEngine();
      // Someone who typed on meanwhile is not made to load files for half a word.
      if (isStale()) return;
      const found = await engine(question, isStale);
      if (isStale()) return;
      answer.current = found;
      if (found.total === 0) return show({ ...EMPTY, phase: "nothing", nearest: await found.loadNearest() });
      // The first result does not wait for the files of the others.
      const { total, sections } = found;
      show({ ...EMPTY, phase: "found", total, shown: total, sections, cards: await found.loadCards(0, 1) });
      if (!isStale()) show({ cards: await found.loadCards(0, PAGE) });
    });

  const showMore = () =>
    run(async (show) => {
      if (answer.current) show({ cards: await answer.current.loadCards(0, state.cards.length + PAGE, state.section) });
    });

  /** Narrows what was found to a section, or widens it again. */
  const choose = (section: SearchSection | undefined) =>
    run(async (show) => {
      if (!answer.current) return;
      const { total, sections } = answer.current;
      const chosen = sections.filter(([name]) => name === section)[0];
      show({ section, shown: chosen ? chosen[1] : total, cards: await answer.current.loadCards(0, PAGE, section) });
    });

  return { state, prepare, ask, showMore, choose };
}
