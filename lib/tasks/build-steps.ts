import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { SNAPSHOT_VARIABLE } from "@/lib/content/snapshot";
import { BuildFailure } from "./build-failure";

/** Where `next build` exports to. */
export const EXPORT = ".cache/export";
/** Where the site is put together until it takes the place of out/. */
export const FINISHED = ".cache/site";
/** Where Next has what it compiled for browsers. */
export const COMPILED = ".next/static";
/** The content as it was checked: whoever makes pages of it need not read it again. */
const SNAPSHOT = ".cache/content.bin";
/** The compiler gives back at once what it no longer needs (200 MB), and Node collects before it grows (60 MB a process; at 3,000 articles more). */
const SAVE_MEMORY = { MIMALLOC_PURGE_DELAY: "0", NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --max-semi-space-size=8 --max-old-space-size=512` };
/** What Next prints when its compiler, which takes most of a build's memory, has done. */
const HAS_COMPILED = /Compiled successfully/;

type Run = { root: string; signal: AbortSignal };

/** Forgets what an earlier build left, and tells this process and those it starts where the content will be. */
export async function clearSteps(root: string): Promise<void> {
  for (const leftover of [EXPORT, SNAPSHOT, FINISHED]) await rm(path.join(root, leftover), { recursive: true, force: true });
  await mkdir(path.join(root, FINISHED), { recursive: true });
  process.env[SNAPSHOT_VARIABLE] = path.join(root, SNAPSHOT);
}

/** Checks the content and leaves it for the others, in a process of its own that gives its memory back: see check-content.ts. */
export async function checkContent(run: Run): Promise<void> {
  // Bundled it lies beside this file (bundled.mjs).
  const program = path.join(import.meta.dirname, "check-content.mjs");
  process.stdout.write(await runNode([...process.execArgv, program], "检查内容", run));
}

/** Runs `next build`, which waits for the content once it has compiled; `onCompiled` is called then, at the latest when it ends. */
export async function runNext(stamp: string, run: Run, onCompiled: () => void): Promise<void> {
  const next = path.join(run.root, "node_modules/next/dist/bin/next");
  const env = { ...process.env, NODE_ENV: "production" as const, BUILD_ID: stamp, SKIP_TYPECHECK: "1", NEXT_PAGES: process.env.COMPARED_PAGES ?? "1", NEXT_TELEMETRY_DISABLED: "1", ...SAVE_MEMORY };
  await runNode([next, "build"], "next build", { ...run, env, onOutput: (output) => HAS_COMPILED.test(output) && onCompiled() }).finally(onCompiled);
}

/** Runs a thread of this process until it has done. */
export async function runThread(name: string, workerData: string): Promise<void> {
  await once(new Worker(path.join(import.meta.dirname, `${name}.mjs`), { workerData }), "exit");
}

/** What the program printed. Rejects with that when it fails, or when `signal` stops it. */
async function runNode(args: string[], name: string, { root, signal, env, onOutput }: Run & { env?: NodeJS.ProcessEnv; onOutput?: (output: string) => void }): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env: env ?? process.env, stdio: ["ignore", "pipe", "pipe"], signal, killSignal: "SIGKILL" });
    // Whoever stops this process stops what it started.
    process.once("exit", () => child.kill("SIGKILL"));
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        onOutput?.(output);
      });
    }
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(output) : reject(new BuildFailure(code === REFUSED ? output.trimEnd() : `${name} 失败：\n${output}`))));
  });
}

/** How check-content.ts ends when the content has problems, which it has printed. */
export const REFUSED = 3;
