import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Order, Reply } from "./write-thread";

/** Puts files into the published folder in a thread of its own: while it compresses and writes, the next page is rendered. */
export type Writer = {
  /** A finished file. Nothing may change it afterwards. */
  write(file: string, content: Uint8Array | string): Promise<void>;
  /** A page, which is given its weight; `loaded`: bytes of what it loads, gzipped. Returns its own, gzipped. */
  writePage(file: string, html: string, loaded: number): Promise<number>;
  end(): Promise<void>;
};

type Waiting = { resolve: (bytes: number) => void; reject: (error: unknown) => void };

export function startWriter(folder: string): Writer {
  // Bundled it lies beside this file (bundled.mjs).
  const thread = new Worker(path.join(import.meta.dirname, "write-thread.mjs"), { workerData: folder });
  // It answers in the order in which it was asked.
  const waiting: Waiting[] = [];
  thread.on("message", ({ bytes, error }: Reply) => {
    const first = waiting.shift();
    if (error) first?.reject(error);
    else first?.resolve(bytes);
  });
  thread.on("error", (error) => waiting.splice(0).forEach(({ reject }) => reject(error)));
  const ask = (order: Order) =>
    new Promise<number>((resolve, reject) => {
      waiting.push({ resolve, reject });
      thread.postMessage(order);
    });
  return {
    write: async (file, content) => void (await ask({ file, content })),
    writePage: (file, html, loaded) => ask({ file, html, loaded }),
    end: async () => void (await thread.terminate()),
  };
}
