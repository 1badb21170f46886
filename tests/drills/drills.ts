import { execFileSync } from "node:child_process";
import { homedir } from "node:os";
import path from "node:path";
import { type Place, withEmpty } from "./place";
import { run, type Ended } from "./process";

/** How a drill must end: its exit, whether out/ may be a new site, and words the one who started it must read. */
export type Drill = { name: string; what: string; ends: "well" | "with a message" | "broken off"; isNew?: boolean; says: RegExp; run: (place: Place, attempt: number) => Promise<Ended> };

/** What a whole build of the place took; the drills that break it off go by it. */
export type Whole = { ms: number; needsMb: number };

const BUILD = "npm run --silent build";
/** Pages differ from those of the site that is there: a drill that should not have changed it is found out. */
const OTHER = { SITE_URL: "https://drill.example" };
const SHARES = [0, 0.3, 0.6, 0.9];
const SIGNALS: NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGKILL"];
/** Before that not even Node has started, and nobody is there to say anything. */
const EARLIEST = 4000;
const ROUNDS = Number(process.env.DRILL_ROUNDS ?? 3);
const PORT = "3977";

export function listDrills(whole: Whole): Drill[] {
  return [...SHARES.map((share) => fillDisk(share, whole.needsMb)), ...SIGNALS.flatMap((signal) => Array.from({ length: ROUNDS }, (_, round) => interrupt(signal, round, whole.ms))), ...listMachines()];
}

function fillDisk(share: number, needsMb: number): Drill {
  const free = needsMb * share;
  const work = async (place: Place) => {
    // What an earlier build left would be room to write into.
    execFileSync("rm", ["-rf", ".next", ...["export", "site", "tasks", "content.bin", "trees.json"].map((name) => `.cache/${name}`)], { cwd: place.folder });
    place.leaveFree(free);
    const ended = await run(BUILD, { cwd: place.folder, env: OTHER });
    place.leaveFree(null);
    return ended;
  };
  return { name: "disk-full", what: `磁盘只剩 ${free.toFixed(0)} MB（生成一次要 ${needsMb.toFixed(0)} MB）`, ends: "with a message", says: /磁盘满了[^]*out\/ 还是原来的样子/, run: work };
}

/** At a random moment of one third of the build after the other. */
function interrupt(signal: NodeJS.Signals, round: number, ms: number): Drill {
  const after = Math.round(EARLIEST + ((round + Math.random()) / ROUNDS) * (ms - EARLIEST) * 0.9);
  const isCut = signal === "SIGKILL";
  return {
    name: "interrupted",
    what: `生成到 ${round + 1}/${ROUNDS} 段时${isCut ? "断电" : signal === "SIGINT" ? "按 Ctrl+C" : "被系统停下"}（${signal}）`,
    ends: "broken off",
    // Who is killed cannot speak.
    says: isCut ? /^(?!.*还有进程没有停下)/s : /停下了[^]*out\/ 还是原来的样子/,
    // Earlier with every attempt: the machine may be quicker than it was, and the build done.
    run: ({ folder }, attempt) => run(BUILD, { cwd: folder, env: OTHER, interrupt: { signal, after: after * 0.6 ** attempt } }),
  };
}

/** As many pages compared as `npm test` has compared: the tests of the site ask for them. */
const OFFLINE = { COMPARED_PAGES: "3", npm_config_registry: "http://127.0.0.1:9", npm_config_offline: "true", SITE_URL: "" };
/** Only the loopback, as the site's own test server needs it. */
const withoutNetwork = (command: string) => `unshare -n bash -c 'ip link set lo up && ! curl -sm 3 https://registry.npmjs.org >/dev/null && ${command}'`;
/** Time as the wall shows it is false; the time that waiting is measured by stays true, or every thread would hang. */
const atTime = (date: string) => ({ command: `faketime '${date}' ${BUILD}`, env: { FAKETIME_DONT_FAKE_MONOTONIC: "1", ...OTHER } });

function listMachines(): Drill[] {
  const [slow, fast] = [atTime("2020-01-01 08:00:00"), atTime("2046-01-01 08:00:00")];
  return [
    { name: "offline", what: "没有网络（npm ci 之后）：生成、查内容、查每个网页、浏览器测试", ends: "well", isNew: true, says: /网站在 out\/[^]*passed/, run: ({ folder }) => run(withoutNetwork("npm run --silent build && npm run --silent check && npm run --silent test:site && npx vitest run --project e2e tests/e2e/settings"), { cwd: folder, env: OFFLINE }) },
    { name: "missing-font", what: "画海报的字体不在", ends: "with a message", says: /没有找到画海报用的字体[^]*npm ci/, run: ({ folder }) => withEmpty(path.join(folder, "node_modules/@expo-google-fonts/noto-sans-sc"), "size=1m", () => run(BUILD, { cwd: folder, env: OTHER })) },
    { name: "no-browser", what: "没有浏览器，也下载不了", ends: "with a message", says: /没有找到浏览器[^]*CHROME_PATH/, run: ({ folder }) => run(withoutNetwork("npx vitest run --project e2e tests/e2e/settings"), { cwd: folder, env: { ...OFFLINE, BROWSER_FROM_NPM: "1" } }) },
    { name: "clock-slow", what: "时钟慢了六年（2020-01-01）", ends: "well", isNew: true, says: /时钟是 2020-01-01/, run: ({ folder }) => run(slow.command, { cwd: folder, env: slow.env }) },
    { name: "clock-fast", what: "时钟快了十九年（2046-01-01）", ends: "well", isNew: true, says: /时钟是 2046-01-01/, run: ({ folder }) => run(fast.command, { cwd: folder, env: fast.env }) },
    { name: "read-only-home", what: "家目录只读", ends: "well", isNew: true, says: /网站在 out\//, run: ({ folder }) => withEmpty(homedir(), "ro,size=4k", () => run(`! touch ~/x 2>/dev/null && ${BUILD}`, { cwd: folder, env: { SITE_URL: "" } })) },
    { name: "port-taken", what: `npm start 时 ${PORT} 端口被占`, ends: "with a message", says: new RegExp(`端口 ${PORT} 已经有程序在用`), run: ({ folder }) => run(`node -e 'require("net").createServer().listen(${PORT}, "::")' & sleep 1; PORT=${PORT} npm start --silent; code=$?; kill %1; exit $code`, { cwd: folder, env: { SITE_URL: "" } }) },
  ];
}
