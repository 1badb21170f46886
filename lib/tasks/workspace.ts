import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { FILES, FOLDERS } from "./stamp";

/** Of what is made, not written, only what spares a copy the drawing of pictures. */
const KEPT = ".cache/share";

/** A copy of everything a build is made from, for trying what must not touch the project. node_modules is left to the caller. */
export function copyProject(root: string, folder: string): void {
  for (const name of [...FOLDERS, ...FILES, ".npmrc", "deploy", "tests", "vitest.config.ts", "eslint.config.mjs", KEPT]) {
    const from = path.join(root, name);
    if (!existsSync(from)) continue;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    cpSync(from, path.join(folder, name), { recursive: true });
  }
}

/** The same packages under another folder: links to the same files where the disk allows it. Turbopack refuses one link to the folder. */
export function linkPackages(root: string, folder: string): void {
  const [from, to] = [path.join(root, "node_modules"), path.join(folder, "node_modules")];
  try {
    execFileSync("cp", ["-al", from, to], { stdio: "ignore" });
  } catch {
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  }
}
