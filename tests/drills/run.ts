/**
 * `npm run drills [-- NAME…]`: what happens when a machine fails while the site is built. Each drill works on a
 * copy of the project, on a disk of its own, and ends with a clear message and with out/ as it was. Not part of
 * `npm test`: it needs Linux, mounts (root, or user namespaces), faketime, and half an hour.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { createManifest } from "@/lib/deploy/manifest";
import { listDrills, type Drill, type Whole } from "./drills";
import { createPlace, type Place } from "./place";
import { run, type Ended } from "./process";

const INSIDE = "DRILLS_INSIDE";
const SHOWN_LINES = 7;
const ATTEMPTS = 4;

if (!process.env[INSIDE]) {
  // A namespace of its own: no mount of a drill is seen outside, or outlives it.
  const flags = process.getuid?.() === 0 ? ["-m", "--propagation", "private"] : ["-rm", "--propagation", "private"];
  const { status } = spawnSync("unshare", [...flags, process.execPath, ...process.execArgv, ...process.argv.slice(1)], { stdio: "inherit", env: { ...process.env, [INSIDE]: "1" } });
  process.exit(status ?? 1);
}

const place = createPlace();
const bad: string[] = [];
try {
  const whole = await buildOnce(place);
  console.log(`完整生成一次：${(whole.ms / 1000).toFixed(0)} 秒，要磁盘 ${whole.needsMb.toFixed(0)} MB；out/ 的校验值 ${await getState(place)}`);
  const wanted = process.argv.slice(2);
  for (const drill of listDrills(whole).filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    if (!(await hold(drill))) bad.push(`${drill.name}（${drill.what}）`);
  }
} finally {
  place.remove();
}
console.log(bad.length === 0 ? "\n每一项都像该有的样子结束。" : `\n没有通过：${bad.join("、")}`);
process.exit(bad.length === 0 ? 0 : 1);

async function hold(drill: Drill, attempt = 0): Promise<boolean> {
  const before = await getState(place);
  const ended = await drill.run(place, attempt);
  // Too late: the build was done before it could be broken off.
  if (drill.ends === "broken off" && ended.code === 0 && attempt < ATTEMPTS) return hold(drill, attempt + 1);
  const after = await getState(place);
  const isWhole = drill.isNew ? after !== "没有网站" : after === before;
  const holds = endsAs(drill, ended) && isWhole && drill.says.test(ended.output);
  console.log(`\n${holds ? "✓" : "✗"} ${drill.name}：${drill.what}\n  ${ended.code === null ? `被 ${ended.signal} 停下` : `退出码 ${ended.code}`}，${(ended.ms / 1000).toFixed(0)} 秒；out/ ${after === before ? `和原来一样（${after}）` : `从 ${before} 变成 ${after}`}`);
  const lines = stripVTControlCharacters(ended.output).trim().split("\n").filter((line) => line.trim() !== "");
  for (const line of holds ? pickLines(lines, drill.says) : lines.slice(-40)) console.log(`  | ${line.trim().slice(0, 200)}`);
  return holds;
}

/** The lines a drill is about, and the last one. */
function pickLines(lines: string[], says: RegExp): string[] {
  const parts = says.source.split("[^]*").map((part) => new RegExp(part));
  return lines.filter((line, index) => index === lines.length - 1 || parts.some((part) => part.test(line))).slice(-SHOWN_LINES);
}

function endsAs({ ends }: Drill, { code }: Ended): boolean {
  return ends === "well" ? code === 0 : ends === "with a message" ? code !== 0 && code !== null : code !== 0;
}

/** The site that every drill must leave whole. */
async function buildOnce({ folder, getFreeMb }: Place): Promise<Whole> {
  const free = getFreeMb();
  let least = free;
  const timer = setInterval(() => (least = Math.min(least, getFreeMb())), 200);
  const { code, output, ms } = await run("npm run --silent build", { cwd: folder, env: { SITE_URL: "" } });
  clearInterval(timer);
  if (code !== 0) throw new Error(`演练前的网站没有生成：\n${output}`);
  return { ms, needsMb: free - least };
}

async function getState({ folder }: Place): Promise<string> {
  return createManifest(path.join(folder, "out")).then(({ id, files }) => (files.length > 0 ? id : "没有网站"), () => "没有网站");
}
