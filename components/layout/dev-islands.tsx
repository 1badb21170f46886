"use client";

import { useEffect } from "react";
import { start } from "./page.island";

/** What lib/ship bundles one by one, for data-load. */
const ON_DEMAND: Record<string, () => Promise<void>> = {
  settings: () => import("./settings.island").then((island) => island.start()),
  "read-aloud": () => import("./read-aloud.island").then((island) => island.start()),
  save: () => import("@/components/offline/save.island").then((island) => island.start()),
};

/**
 * Under `npm run dev` only: starts the page island, which lib/ship adds as a
 * script otherwise, and reloads the page when something in content/ was saved.
 */
export function DevIslands() {
  useEffect(() => {
    start((name) => void ON_DEMAND[name]?.());
    const port = process.env.NEXT_PUBLIC_DEV_EVENTS_PORT;
    if (!port) return;
    const events = new EventSource(`http://localhost:${port}/`);
    events.onmessage = () => location.reload();
    return () => events.close();
  }, []);
  return null;
}
