import { createInterface } from "node:readline/promises";

export type Terminal = { ask: (question: string) => Promise<string>; close: () => void };

/**
 * Questions and answers in a terminal. Lines that come before their question
 * (pasted, piped) wait for it: readline's own `question` would lose them.
 */
export function openTerminal(): Terminal {
  const lines: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  terminal.on("line", (line) => {
    const next = waiting.shift();
    if (next) next(line);
    else lines.push(line);
  });
  terminal.on("SIGINT", () => terminal.close());
  let isDone = false;
  terminal.on("close", () => {
    if (isDone) return;
    console.log("\n没有写完就停下了，什么也没有改。");
    process.exit(1);
  });
  return {
    ask: (question) => {
      process.stdout.write(question);
      const line = lines.shift();
      return line === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(line);
    },
    close: () => {
      isDone = true;
      terminal.close();
    },
  };
}
