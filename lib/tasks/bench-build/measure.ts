import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export type Cost = { code: number | null; wall: number; cpu: number; peakMb: number; output: string };

/** Looking costs the kernel a walk through all pages: at 200 ms a fifth of a core, with 3,000 articles. */
const EVERY = 500;
const KB_PER_MB = 1024;

/** Runs a command; what it and all its children cost. Memory is the sum of what they hold at a time, by /proc: Linux only. */
export async function measure(command: string, cwd: string, env: Record<string, string>): Promise<Cost> {
  const started = Date.now();
  // Bash knows the processor time of children that ended.
  const child = spawn("bash", ["-c", `TIMEFORMAT="cpu %U %S"; time ${command}`], { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let peakMb = 0;
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const timer = setInterval(() => (peakMb = Math.max(peakMb, getMemory(child.pid ?? 0))), EVERY);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(timer);
  const [, user = "0", system = "0"] = /cpu ([\d.]+) ([\d.]+)\s*$/.exec(output) ?? [];
  return { code, wall: (Date.now() - started) / 1000, cpu: Number(user) + Number(system), peakMb, output };
}

/** Memory of a process and all below it, shared pages counted once for each who shares them (PSS). */
function getMemory(pid: number): number {
  const children = new Map<number, number[]>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    const parent = Number(/^\d+ \(.*\) \S (\d+)/s.exec(read(`/proc/${name}/stat`))?.[1] ?? 0);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const family = [pid];
  for (const member of family) family.push(...(children.get(member) ?? []));
  return family.reduce((sum, member) => sum + Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${member}/smaps_rollup`))?.[1] ?? 0), 0) / KB_PER_MB;
}

/** A process may end while we look at it. */
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
