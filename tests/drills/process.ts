import { spawn } from "node:child_process";

export type Ended = { code: number | null; signal: string | null; output: string; ms: number };
type Options = { cwd: string; env?: Record<string, string>; interrupt?: { signal: NodeJS.Signals; after: number } };

const GRACE = 20_000;

/**
 * Runs a command in a group of its own. `interrupt` sends the whole group a signal, as Ctrl+C and a
 * power cut do; then nothing of the group may be left, or the output says so.
 */
export function run(command: string, { cwd, env = {}, interrupt }: Options): Promise<Ended> {
  const started = Date.now();
  const child = spawn("bash", ["-c", command], { cwd, detached: true, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const timer = interrupt && setTimeout(() => signalGroup(child.pid, interrupt.signal), interrupt.after);
  return new Promise((resolve) =>
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      void waitForGroup(child.pid).then((isGone) => resolve({ code, signal, output: isGone ? output : `${output}\n还有进程没有停下`, ms: Date.now() - started }));
    }),
  );
}

async function waitForGroup(group: number | undefined): Promise<boolean> {
  for (const end = Date.now() + GRACE; Date.now() < end; ) {
    if (!signalGroup(group, 0)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** False when nobody of the group is left. */
function signalGroup(group: number | undefined, signal: NodeJS.Signals | 0): boolean {
  try {
    return group !== undefined && process.kill(-group, signal);
  } catch {
    return false;
  }
}
