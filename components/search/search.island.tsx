"use client";

import { useEffect, useRef } from "react";
import { BASE_PATH } from "@/lib/site";
import { readAsked, writeAsked } from "./asked";
import { NothingFound } from "./nothing-found";
import { SearchFailed } from "./search-failed";
import { SearchField } from "./search-field";
import { SearchResults } from "./search-results";
import { SearchStatus } from "./search-status";
import { SectionChips } from "./section-chips";
import { useSearch } from "./use-search";

/** Someone who is typing is not asked about half a word. */
const PAUSE_MS = 200;

const MANIFEST = "manifest.json";

async function fetchFile(name: string): Promise<ArrayBuffer> {
  // Every file but the manifest gets a new name with new content.
  const response = await fetch(`${BASE_PATH}/search-index/${name}`, { cache: name === MANIFEST ? "no-cache" : "default" });
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return response.arrayBuffer();
}

/** The engine is as large as the rest of this island: it is loaded when somebody is about to type, and the manifest beside it. */
async function loadSearch() {
  let manifest: Promise<ArrayBuffer> | undefined = fetchFile(MANIFEST);
  manifest.catch(() => undefined);
  const { createSearch } = await import("@/lib/search/query");
  return createSearch((name) => {
    const early = name === MANIFEST ? manifest : undefined;
    // Asked for again, it may be another one.
    if (early) manifest = undefined;
    return early ?? fetchFile(name);
  });
}

/** Results while one types. What is typed is kept nowhere but in the address. */
export function Search() {
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { state, prepare, ask, showMore, choose } = useSearch(loadSearch);

  const askNow = () => {
    clearTimeout(timer.current);
    const question = field.current?.value ?? "";
    writeAsked(question);
    void ask(question);
  };
  const askSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(askNow, PAUSE_MS);
  };
  const askAddress = () => {
    const asked = readAsked();
    if (field.current && asked) field.current.value = asked;
    // Someone may also have typed before this script ran.
    if (field.current?.value) askNow();
  };
  useEffect(() => {
    askAddress();
    addEventListener("hashchange", askAddress);
    return () => removeEventListener("hashchange", askAddress);
  }, []);

  const { phase, total, shown, sections, section, cards, nearest } = state;
  return (
    <>
      <SearchField field={field} onFocus={prepare} onType={askSoon} onSubmit={askNow} />
      <SearchStatus phase={phase} total={total} />
      {phase === "failed" && <SearchFailed onRetry={askNow} />}
      {sections.length > 1 && <SectionChips total={total} sections={sections} chosen={section} onChoose={(next) => void choose(next)} />}
      {cards.length > 0 && <SearchResults total={shown} cards={cards} onMore={() => void showMore()} />}
      {nearest.length > 0 && <NothingFound nearest={nearest} />}
    </>
  );
}
