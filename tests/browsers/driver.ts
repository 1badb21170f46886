import { once } from "node:events";
import { WebSocket } from "ws";

/** One browser with one page, as far as the checks need it. */
export type Driver = {
  version: string;
  open: (url: string) => Promise<void>;
  /** The value of an expression, which may be a promise; it has to survive JSON. */
  evaluate: (expression: string) => Promise<unknown>;
  screenshot: () => Promise<Buffer>;
  /** What the browser complained about since the last call, where it can say. */
  takeProblems: () => string[];
  close: () => Promise<void>;
};

type Message = { id?: number; method?: string; result?: unknown; error?: unknown; message?: string; type?: string; params?: unknown };

/** Numbered questions and answers over a WebSocket: both DevTools and BiDi speak so. */
export async function connect(url: string, onEvent: (method: string, params: unknown) => void) {
  const socket = new WebSocket(url, { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 });
  await once(socket, "open");
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  socket.on("message", (data) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id === undefined) return onEvent(message.method ?? "", message.params);
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) asked?.reject(new Error(JSON.stringify(message.error) + (message.message ?? "")));
    else asked?.resolve(message.result);
  });
  socket.on("close", () => waiting.forEach(({ reject }) => reject(new Error("the browser went away"))));
  const send = <T>(method: string, params: object = {}): Promise<T> =>
    new Promise<unknown>((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    }) as Promise<T>;
  return { send, close: () => socket.terminate() };
}

/** Waits for a line of a process's error output that matches. */
export function waitForLine(stream: NodeJS.ReadableStream | null, pattern: RegExp, ms = 60_000): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let text = "";
    const timer = setTimeout(() => reject(new Error(`the browser did not start: ${text.slice(-800)}`)), ms);
    stream?.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      const match = pattern.exec(text);
      if (!match) return;
      clearTimeout(timer);
      resolve(match);
    });
  });
}

/** An expression whose value comes back as JSON text, the same in every protocol. */
export function asJson(expression: string): string {
  return `Promise.resolve().then(function () { return (${expression}); }).then(function (value) { return JSON.stringify(value === undefined ? null : value); })`;
}
