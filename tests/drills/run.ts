/**
 * `npm run drills [-- NAME…]`: what happens when a machine fails while the site is built. Each drill
 * ends with a clear message, and out/ as it was. Not part of `npm test`: some need root (a full
 * disk is a small tmpfs), and whole builds take minutes. Linux only.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { createManifest } from "@/lib/deploy/manifest";

type Drill = { what: string; run: () => Promise<Ended>; ends: "well" | "with a message" | "killed"; says?: RegExp };
type Ended = { code: number | null; output: string };

const INTERRUPT_AFTER = 20_000;

const DRILLS: Record<string, Drill> = {
  "disk-full": { what: "磁盘在生成途中满了", run: buildOnFullDisk, ends: "with a message", says: /磁盘满了/ },
  interrupted: { what: "生成到一半被杀", run: buildAndKill, ends: "killed" },
  offline: { what: "没有网络（npm ci 之后）", run: () => run("unshare -rn npm run --silent check"), ends: "well", says: /内容没有问题/ },
  "offline-build": { what: "没有网络、家目录不能写，生成网站", run: () => run("unshare -rn npm run --silent build", { HOME: "/proc/none", SITE_OUT: ".cache/drill" }), ends: "well", says: /上限/ },
  clock: { what: "时钟慢了六年", run: () => run("faketime '2020-01-01' npm run --silent check"), ends: "well", says: /内容没有问题/ },
  "clock-ahead": { what: "时钟快了二十年", run: () => run("faketime '2046-01-01' npm run --silent check"), ends: "well", says: /内容没有问题/ },
  "read-only-home": { what: "家目录不能写", run: () => run("npm run --silent check", { HOME: "/proc/none" }), ends: "well", says: /内容没有问题/ },
  "no-browser": { what: "没有浏览器，也下载不了", run: () => run("unshare -rn npx vitest run --project e2e tests/e2e/settings", { BROWSER_FROM_NPM: "1", HOME: "/tmp" }, ".cache/chromium"), ends: "with a message", says: /没有找到浏览器|CHROME_PATH/ },
  "port-taken": { what: "3000 端口被占", run: () => run("npm start & npm start; kill %1", { PORT: "3977" }), ends: "with a message", says: /端口 3977 已经有程序在用/ },
};

const wanted = process.argv.slice(2);
let isBad = false;
for (const [name, drill] of Object.entries(DRILLS).filter(([key]) => wanted.length === 0 || wanted.includes(key))) {
  const before = await getState();
  const { code, output } = await drill.run();
  const isWhole = (await getState()) === before;
  const asExpected = { well: code === 0, "with a message": code !== 0, killed: code === null }[drill.ends];
  const holds = asExpected && isWhole && (!drill.says || drill.says.test(output));
  isBad ||= !holds;
  const shown = output.trim().split("\n").filter((line) => !line.startsWith("npm ")).slice(-6);
  console.log(`\n${holds ? "✓" : "✗"} ${name}：${drill.what}\n  结束：${code === null ? "被杀" : `退出码 ${code}`}；out/ ${isWhole ? "和原来一样" : "变了！"}（${before}）`);
  for (const line of shown) console.log(`  | ${line.slice(0, 160)}`);
}
process.exit(isBad ? 1 : 0);

async function getState(): Promise<string> {
  return existsSync("out/index.html") ? (await createManifest(path.resolve("out"))).id : "没有网站";
}

/** Runs a command with other settings; `hidden` is a folder it must not find. */
function run(command: string, env: Record<string, string> = {}, hidden?: string): Promise<Ended> {
  const aside = hidden && existsSync(hidden) ? `mv ${hidden} ${hidden}.aside; ` : "";
  const back = aside ? `; code=$?; rm -rf ${hidden}; mv ${hidden}.aside ${hidden}; exit $code` : "";
  const { status, stdout, stderr } = spawnSync("bash", ["-c", `${aside}${command}${back}`], { env: { ...process.env, ...env }, encoding: "utf8", maxBuffer: 1e8 });
  return Promise.resolve({ code: status, output: stdout + stderr });
}

async function buildOnFullDisk(): Promise<Ended> {
  mkdirSync(".next", { recursive: true });
  return run("mount -t tmpfs -o size=256k tmpfs .next && npm run --silent build; code=$?; umount .next; exit $code");
}

function buildAndKill(): Promise<Ended> {
  const child = spawn("npm", ["run", "--silent", "build"], { detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  // The whole group at once, as a power cut would.
  setTimeout(() => child.pid && process.kill(-child.pid, "SIGKILL"), INTERRUPT_AFTER);
  return new Promise((resolve) => child.on("exit", (code) => resolve({ code, output })));
}
