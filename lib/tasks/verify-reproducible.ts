/** `npm run verify:reproducible`: builds the site twice, and compares every byte. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { createManifest } from "@/lib/deploy/manifest";

const FOLDERS = [".cache/reproducible-1", ".cache/reproducible-2"];

for (const folder of FOLDERS) {
  // Nothing of the first build may help the second.
  for (const leftover of [folder, ".next", ".cache/export", ".cache/site"]) rmSync(leftover, { recursive: true, force: true });
  const { status, stderr } = spawnSync("npm", ["run", "--silent", "build"], { env: { ...process.env, SITE_OUT: folder }, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}
const [first, second] = await Promise.all(FOLDERS.map((folder) => createManifest(path.resolve(folder))));
const lines = new Set(first?.text.split("\n"));
const different = (second?.text.split("\n") ?? []).filter((line) => !lines.has(line)).map((line) => line.slice(66));
console.log(different.length === 0 && first?.files.length === second?.files.length ? `两次生成的 ${first?.files.length} 个文件，每个字节都一样：${first?.id}` : `不一样的文件：\n${different.join("\n")}`);
process.exitCode = different.length === 0 ? 0 : 1;
