import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A copy of out/ with what a careless person leaves lying in a web folder. */
export function createSiteCopy(): { folder: string; remove: () => void } {
  if (!existsSync("out/index.html")) throw new Error("out/ 里没有网站，先运行 npm run build。");
  const folder = mkdtempSync("/tmp/wubu-site-");
  cpSync("out", folder, { recursive: true });
  const add = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  add(".git/config", "secret");
  add(".env", "secret");
  add("types/.htpasswd", "secret");
  add(".well-known/security.txt", "Contact: mailto:a@example.org");
  add(".well-known/.git/config", "secret");
  add("no-index/file.txt", "text");
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
