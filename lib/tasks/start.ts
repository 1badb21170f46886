/** `npm start`: builds when something has changed, then serves out/ with the production headers. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { ContentError } from "@/lib/content/problems";
import { createSiteServer } from "@/lib/ship/serve";
import { recoverFolder } from "@/lib/ship/swap";
import { BuildFailure } from "./build-failure";
import { buildSite, STAMP_FILE } from "./build-site";
import { getStamp } from "./stamp";

const PORT = Number(process.env.PORT ?? 3000);
const root = process.cwd();
const out = path.join(root, "out");

async function isUpToDate(): Promise<boolean> {
  if (!existsSync(path.join(out, "index.html"))) return false;
  const built = await readFile(path.join(root, STAMP_FILE), "utf8").catch(() => "");
  return built === (await getStamp(root));
}

try {
  await recoverFolder(out);
  if (!(await isUpToDate())) await buildSite(root);
  const server = createSiteServer(out);
  server.on("error", (error: NodeJS.ErrnoException) => {
    console.error(error.code === "EADDRINUSE" ? `端口 ${PORT} 已经有程序在用。换一个：PORT=3001 npm start` : error);
    process.exitCode = 1;
  });
  server.listen(PORT, () => console.log(`打开 http://localhost:${PORT}/ 看网站，按 Ctrl+C 停下。`));
} catch (error) {
  if (!(error instanceof ContentError || error instanceof BuildFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
