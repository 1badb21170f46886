import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { SHARE_FOLDERS } from "@/lib/share/folders";
import { getThisMonth } from "@/lib/share/month";
import { listFiles } from "@/lib/ship/pages";

/** What a build is made from. */
export const FOLDERS = ["app", "components", "content", "lib", "public"];
export const FILES = ["package.json", "package-lock.json", "next.config.ts", "tailwind.config.ts", "postcss.config.mjs", "tsconfig.json"];
const SETTINGS = ["SITE_URL", "BASE_PATH", "SITE_ORGANISER", "SITE_ICP", "SITE_POLICE_RECORD", "SITE_OFFLINE", "SITE_PICTURES", "SITE_SECURITY_CONTACT", "SITE_SECURITY_EXPIRES", "REPOSITORY_URL", "REPOSITORY_BRANCH", "REPOSITORY_KIND"];
/** Written by `npm run dev`, not by people. */
const GENERATED = ["search-index", "check", "audio", ...SHARE_FOLDERS].map((folder) => `public/${folder}/`);

/** Hash of everything a build is made from: equal hash, equal site. */
export async function getStamp(root: string): Promise<string> {
  const nested = await Promise.all(FOLDERS.map(async (folder) => (await listFiles(path.join(root, folder))).map((file) => `${folder}/${file}`)));
  const files = [...nested.flat().filter((file) => !GENERATED.some((folder) => file.startsWith(folder))), ...FILES];
  const hash = createHash("sha256");
  for (const name of SETTINGS) hash.update(`${name}=${process.env[name] ?? ""}\n`);
  // 每月一骗 changes with the month.
  hash.update(`month=${getThisMonth()}\n`);
  for (const file of files) {
    const full = path.join(root, file);
    if (!(await stat(full).catch(() => null))) continue;
    hash.update(`${file}\n`).update(await readFile(full));
  }
  return hash.digest("hex").slice(0, 20);
}
