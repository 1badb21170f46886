import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** `peakMb`: the most that all processes held at a time; `largestMb`: the most that one of them ever held. */
export type Cost = { code: number | null; wall: number; cpu: number; peakMb: number; largestMb: number; output: string };

/** Looking costs the kernel a walk through all pages: at 200 ms a fifth of a core, with 3,000 articles. */
const EVERY = 500;
const KB_PER_MB = 1024;

/** Runs a command; what it and all its children cost. Memory is read from /proc: Linux only. */
export async function measure(command: string, cwd: string, env: Record<string, string>): Promise<Cost> {
  const started = Date.now();
  // Bash knows the processor time of children that ended.
  const child = spawn("bash", ["-c", `TIMEFORMAT="cpu %U %S"; time ${command}`], { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const peak = { peakMb: 0, largestMb: 0 };
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const timer = setInterval(() => {
    const { sumMb, largestMb } = getMemory(child.pid ?? 0);
    Object.assign(peak, { peakMb: Math.max(peak.peakMb, sumMb), largestMb: Math.max(peak.largestMb, largestMb) });
  }, EVERY);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(timer);
  const [, user = "0", system = "0"] = /cpu ([\d.]+) ([\d.]+)\s*$/.exec(output) ?? [];
  return { code, wall: (Date.now() - started) / 1000, cpu: Number(user) + Number(system), ...peak, output };
}

/**
 * Memory of a process and all below it: their sum now, shared pages divided among those who share them (PSS), and the
 * most that one of them has held so far, as `/usr/bin/time -v` reckons it (peak RSS).
 */
function getMemory(pid: number): { sumMb: number; largestMb: number } {
  const children = new Map<number, number[]>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    const parent = Number(/^\d+ \(.*\) \S (\d+)/s.exec(read(`/proc/${name}/stat`))?.[1] ?? 0);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const family = [pid];
  for (const member of family) family.push(...(children.get(member) ?? []));
  const held = family.map((member) => readKb(`/proc/${member}/smaps_rollup`, /^Pss:\s+(\d+)/m));
  const most = family.map((member) => readKb(`/proc/${member}/status`, /^VmHWM:\s+(\d+)/m));
  return { sumMb: held.reduce((sum, kb) => sum + kb, 0) / KB_PER_MB, largestMb: Math.max(...most) / KB_PER_MB };
}

function readKb(file: string, line: RegExp): number {
  return Number(line.exec(read(file))?.[1] ?? 0);
}

/** A process may end while we look at it. */
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
