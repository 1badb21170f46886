import { startWorker } from "./worker";

/** On the pages people come to first, and on /help/: from then on /help/ opens without a network. */
export function start(): void {
  addEventListener("load", startWorker);
}
