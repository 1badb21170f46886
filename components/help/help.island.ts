import { startWorker } from "@/components/offline/worker";
import { startReportCard } from "./fill-report";

/** Keeps /help/ for when there is no network, and runs the card. In one file: a page loads four at most. */
export function start(): void {
  addEventListener("load", startWorker);
  startReportCard();
}
