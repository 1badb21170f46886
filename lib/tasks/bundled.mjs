/**
 * `node lib/tasks/bundled.mjs build`: runs lib/tasks/build.ts from a few files of JavaScript that esbuild makes of it in 0.3 s.
 * Some 250 files of TypeScript, each turned and looked up by tsx as it is loaded, take 1.5 s more, and 50 MB.
 */
import { rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, stop } from "esbuild";

const [name] = process.argv.slice(2);
if (!name) throw new Error("Which task?");
const folder = path.resolve(`.cache/tasks/${name}`);

// React draws pages in this process (lib/render).
Object.assign(process.env, { NODE_ENV: "production" });
rmSync(folder, { recursive: true, force: true });
const options = {
  entryPoints: { [name]: `lib/tasks/${name}.ts`, "check-content": "lib/tasks/check-content.ts", "content-files-thread": "lib/tasks/content-files-thread.ts", "write-thread": "lib/ship/write-thread.ts" },
  outdir: folder,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  packages: "external",
  // Node wants the whole name of a file in a package that does not say what it exports.
  alias: { "next/navigation": "next/navigation.js" },
  platform: "node",
  format: "esm",
  target: "node20",
  jsx: "automatic",
  charset: "utf8",
  logLevel: "silent",
};
try {
  await build(options);
} catch (error) {
  // Not a stack of JavaScript for an editor whose disk is full.
  console.error(error.message);
  if (/ENOSPC|no space left/i.test(error.message)) console.error("\n磁盘满了。腾出至少 1 GB，再生成一次。");
  console.error("\n没有生成网站，out/ 还是原来的样子。");
  process.exit(1);
}
// Its process waits for more otherwise, with 40 MB.
await stop();
await import(pathToFileURL(path.join(folder, `${name}.mjs`)).href);
