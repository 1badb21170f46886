/**
 * `npm run deploy:local -- FOLDER [list | check | rollback [ID]]`: puts out/ where a
 * web server on this machine serves from, in one step, or goes back to an earlier release.
 */
import path from "node:path";
import { checkCurrent, deploy, rollBack } from "@/lib/deploy/release";
import { getCurrent, listReleases } from "@/lib/deploy/store";

const USAGE = `用法：npm run deploy:local -- /srv/wubu            把 out/ 发布出去
      npm run deploy:local -- /srv/wubu list       有哪些版本
      npm run deploy:local -- /srv/wubu check      核对正在用的版本有没有坏
      npm run deploy:local -- /srv/wubu rollback   退回上一个版本（或写明版本号）`;

const [folder, command = "deploy", id] = process.argv.slice(2);

try {
  if (!folder) throw new Error(USAGE);
  const store = { root: path.resolve(folder) };
  if (command === "deploy") console.log(`已发布：${await deploy(store, path.resolve(process.env.DEPLOY_FROM ?? "out"))}`);
  else if (command === "rollback") console.log(`已退回：${await rollBack(store, id)}`);
  else if (command === "list") {
    const current = await getCurrent(store);
    for (const release of await listReleases(store)) console.log(`${release === current ? "→" : " "} ${release}`);
  } else if (command === "check") {
    const damaged = await checkCurrent(store);
    if (damaged.length > 0) throw new Error(`有 ${damaged.length} 个文件坏了或者少了：\n${damaged.join("\n")}`);
    console.log("每个文件都和发布时一样。");
  } else throw new Error(USAGE);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
