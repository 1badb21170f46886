/** The thread of writer.ts. workerData: the folder it writes into. */
import { parentPort, workerData } from "node:worker_threads";
import { dropQuotes } from "./tidy";
import { gzipSize, printWeight } from "./weigh";
import { createWrite } from "./write";

/** A file, or a page with the bytes of what it loads, gzipped. */
export type Order = { file: string; content: Uint8Array | string } | { file: string; html: string; loaded: number };
/** `bytes`: of a page, gzipped; of a file, none are counted. */
export type Reply = { bytes: number; error?: unknown };

const write = createWrite(workerData as string);

parentPort?.on("message", (order: Order) => {
  try {
    parentPort?.postMessage({ bytes: carryOut(order) } satisfies Reply);
  } catch (error) {
    parentPort?.postMessage({ bytes: 0, error } satisfies Reply);
  }
});

function carryOut(order: Order): number {
  if ("content" in order) {
    write(order.file, order.content);
    return 0;
  }
  const html = dropQuotes(order.html);
  const bytes = gzipSize(html);
  write(order.file, printWeight(html, bytes + order.loaded));
  return bytes;
}
