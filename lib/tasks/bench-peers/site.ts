import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { PlainArticle } from "./corpus";

/** One generator: how its site is built from the texts, and where an article then stands. */
export type Site = { name: string; what: string; version: (peers: string) => string; build: (folder: string, articles: PlainArticle[]) => string; toPath: (article: PlainArticle) => string };

/** A fresh folder with the peers' packages in reach. */
export function makeFolder(peers: string, name: string): string {
  const folder = path.join(peers, "sites", name.replace(/[^\p{L}\p{N}]+/gu, "-"));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(path.join(peers, "node_modules"), path.join(folder, "node_modules"));
  return folder;
}

export function write(folder: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

export const toFrontMatter = ({ title, summary }: PlainArticle, more = "") => `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary)}\n${more}---\n\n`;
export const getVersion = (name: string) => (peers: string) => (JSON.parse(readFileSync(path.join(peers, "node_modules", name, "package.json"), "utf8")) as { version: string }).version;

/** The Hugo installed, or the newer one HUGO names (an unpacked package will do). It wants a Node of its own time: the peers' comes first. */
const HUGO = process.env.HUGO ?? "hugo";
export const getHugoVersion = () => /v([\d.]+)/.exec(execFileSync(HUGO, ["version"], { encoding: "utf8" }))?.[1] ?? "";
export const runHugo = (folder: string, ...args: string[]) => void execFileSync(HUGO, ["--minify", "--quiet", ...args], { cwd: folder, env: { ...process.env, PATH: `${path.join(folder, "node_modules/.bin")}:${process.env.PATH}` } });
