import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startNginx, type Nginx } from "./nginx";

/** Killed this often; CRASH_ROUNDS=200 for a longer look. */
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 40);
const PAGES = 300;
const SITES = ["aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc"];

const folder = mkdtempSync("/tmp/wubu-crash-");
const root = path.join(folder, "srv");
const script = path.join(folder, "deploy.mjs");
let nginx: Nginx;

beforeAll(async () => {
  chmodSync(folder, 0o755);
  // Bundled, so that a process is at its work at once and is not killed while it starts.
  await build({ entryPoints: ["lib/tasks/deploy-local.ts"], bundle: true, platform: "node", format: "esm", outfile: script, alias: { "@": process.cwd() }, logLevel: "error" });
  SITES.forEach(writeSite);
  expect((await run(SITES[0] as string)).code).toBe(0);
  nginx = await startNginx("nginx.conf", path.join(root, "current/site"));
});

afterAll(async () => {
  await nginx?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Every page names its release, and loads a stylesheet and a shard that name it, too. */
function writeSite(name: string): void {
  const site = path.join(folder, name);
  mkdirSync(path.join(site, "assets"), { recursive: true });
  mkdirSync(path.join(site, "search-index"));
  writeFileSync(path.join(site, `assets/site.${name}.css`), name);
  writeFileSync(path.join(site, `search-index/s0.${name}.bin`), name);
  writeFileSync(path.join(site, "404.html"), "404");
  for (let page = 0; page < PAGES; page++) {
    mkdirSync(path.join(site, `p${page}`));
    writeFileSync(path.join(site, `p${page}/index.html`), `${name} /assets/site.${name}.css /search-index/s0.${name}.bin ${"字".repeat(2000)}`);
  }
  writeFileSync(path.join(site, "index.html"), `${name} /assets/site.${name}.css`);
}

/** Deploys a site; with `killAfter`, until then at most. */
function run(name: string, killAfter?: number): Promise<{ code: number | null; ms: number }> {
  const started = Date.now();
  const child = spawn(process.execPath, [script, root], { env: { ...process.env, DEPLOY_FROM: path.join(folder, name) }, stdio: "ignore" });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  return new Promise((resolve) =>
    child.on("exit", (code) => {
      clearTimeout(timer);
      resolve({ code, ms: Date.now() - started });
    }),
  );
}

type Seen = { requests: number; releases: Set<string>; problems: string[] };

/** A reader who opens pages, loads what they name at once, and once more much later. */
async function read(isDone: () => boolean, seen: Seen): Promise<void> {
  const remembered: string[] = [];
  while (!isDone()) {
    const page = await get(`/p${Math.floor(Math.random() * PAGES)}/`, seen);
    const [name = ""] = page.split(" ");
    seen.releases.add(name);
    const assets = page.split(" ").filter((word) => word.startsWith("/"));
    for (const asset of assets) if ((await get(asset, seen)) !== name) seen.problems.push(`${asset} is not of ${name}`);
    remembered.push(...assets);
    if (remembered.length > 40) await get(remembered.splice(Math.floor(Math.random() * remembered.length), 1)[0] as string, seen);
  }
}

async function get(address: string, seen: Seen): Promise<string> {
  seen.requests++;
  const response = await fetch(nginx.origin + address);
  const text = await response.text();
  if (response.status !== 200) seen.problems.push(`${response.status} ${address}`);
  if (text.length < 10) seen.problems.push(`${address} is cut off`);
  return text;
}

test(`killed ${ROUNDS} times at random moments under load: no page is missing, none is of two releases`, { timeout: 600_000 }, async () => {
  const { ms } = await run(SITES[1] as string);
  const seen: Seen = { requests: 0, releases: new Set(), problems: [] };
  let isDone = false;
  const readers = Promise.all([1, 2, 3].map(() => read(() => isDone, seen)));
  let killed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { code } = await run(SITES[round % SITES.length] as string, Math.random() * ms * 1.3);
    if (code === null) killed++;
  }
  // After all that the next one goes through, and leaves nothing of the broken ones.
  expect((await run(SITES[2] as string)).code).toBe(0);
  isDone = true;
  await readers;
  console.log(`${seen.requests} requests, ${killed} of ${ROUNDS} deployments killed, ${seen.releases.size} releases seen, ${seen.problems.length} problems`);
  expect(seen.problems).toEqual([]);
  expect(killed).toBeGreaterThan(ROUNDS / 4);
  expect(await get("/", seen)).toContain(SITES[2]);
  expect(readdirSync(path.join(root, "releases")).filter((name) => name.startsWith("."))).toEqual([]);
  expect(existsSync(path.join(root, ".lock"))).toBe(false);
});
