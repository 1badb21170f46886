"use client";

import { useEffect, useState } from "react";
import type { Problem } from "@/lib/content";
import { DevProblems } from "./dev-problems";
import { start } from "./page.island";

/** What lib/ship bundles one by one, for data-load. */
const ON_DEMAND: Record<string, () => Promise<void>> = {
  settings: () => import("./settings.island").then((island) => island.start()),
  "read-aloud": () => import("./read-aloud.island").then((island) => island.start()),
  save: () => import("@/components/offline/save.island").then((island) => island.start()),
};

/** Plain-script islands of single pages, by the name in their markup. */
const ON_PAGE: Record<string, () => Promise<void>> = {
  check: () => import("../check/check.island").then((island) => island.start()),
  help: () => import("../help/help.island").then((island) => island.start()),
  "search-form": () => import("../home/search-form.island").then((island) => island.start()),
  quiz: () => import("../quiz/quiz.island").then((island) => island.start()),
};

/** Puts the saved text into the page that is open: the page itself takes Next a moment longer. */
async function showText(port: string): Promise<void> {
  const response = await fetch(`http://localhost:${port}/text?path=${location.pathname}`);
  const main = document.getElementById("main");
  if (response.ok && main) main.innerHTML = await response.text();
}

/**
 * Under `npm run dev` only: starts the page island, which lib/ship adds as a
 * script otherwise, reloads the page when something in content/ was saved, and
 * shows what is wrong with it.
 */
export function DevIslands() {
  const [problems, setProblems] = useState<Problem[]>([]);
  useEffect(() => {
    start((name) => void ON_DEMAND[name]?.());
    void import("./elder.island").then((island) => island.start());
    document.querySelectorAll<HTMLElement>("[data-island]").forEach(({ dataset }) => void ON_PAGE[dataset.island || ""]?.());
    const port = process.env.NEXT_PUBLIC_DEV_EVENTS_PORT;
    if (!port) return;
    const events = new EventSource(`http://localhost:${port}/?opened=${performance.timeOrigin}`);
    events.addEventListener("saved", () => void showText(port).finally(() => location.reload()));
    events.addEventListener("problems", (event: MessageEvent<string>) => setProblems(JSON.parse(event.data) as Problem[]));
    return () => events.close();
  }, []);
  return <DevProblems problems={problems} path={typeof location === "undefined" ? "/" : location.pathname} />;
}
