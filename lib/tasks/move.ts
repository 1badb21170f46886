/** `npm run move OLD NEW` and `npm run remove OLD --to NEW`: pages change, addresses stay. */
import { appendFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { CONTENT_FOLDER, inspectFolder, loadSources, type Content } from "@/lib/content";
import { ADDRESSES_FILE } from "@/lib/content/published";
import { getAddresses } from "@/lib/content/set";
import { isText } from "@/lib/editing/inspect";
import { addMove, rewriteLinks } from "@/lib/editing/move";
import { findSlugProblem } from "@/lib/editing/slug";
import { getTakenAddresses, toAddressesFile } from "@/lib/editing/taken";
import { listFiles } from "@/lib/ship/pages";
import { isSection } from "@/lib/content/schema";
import { readArguments } from "./arguments";
import { openTerminal } from "./terminal";

const HELP = `给文章改名，或者删掉一篇。旧网址不会失效，会自动转到新的一页。

用法：
  npm run move 旧 新                    例：npm run move types/nfc types/nfc-daoshua
  npm run remove 旧 -- --to=代替的一页   例：npm run remove types/nfc -- --to=types/gongxiang-pingmu
                                       不写 --to 会问你

做四件事：改文件；把站内链接、related、types、“详见”都改过来；把 asked 里读者的问法搬过去；
在 content/addresses.json 里记下旧网址转到哪里。

结束时的代码：0 做好了；1 做不了（会说为什么）；2 用法不对。`;

/** Set by the `remove` script of package.json. */
const isRemoval = process.argv[2] === "--remove";

const options = readArguments(HELP, () => parseArgs({ args: process.argv.slice(isRemoval ? 3 : 2), allowPositionals: true, options: { to: { type: "string" }, help: { type: "boolean" } } }), (_values, targets) => {
  if (targets.length !== (isRemoval ? 1 : 2)) return isRemoval ? "要写一个：删哪一篇，例如 types/nfc。" : "要写两个：旧的和新的，例如 types/nfc types/nfc-daoshua。";
  return null;
});
if (options) {
  const { content } = await inspectFolder({ withDrafts: true });
  const from = toTarget(options.positionals[0] ?? "");
  const to = isRemoval ? toTarget(options.to ?? (await askReplacement())) : toTarget(options.positionals[1] ?? "");
  const problem = findProblem(from, to, content);
  if (problem) {
    console.error(`${problem}\n什么也没有改。`);
    process.exitCode = 1;
  } else await move(from, to, content);
}

/** types/nfc, /types/nfc/, content/types/nfc.md → types/nfc */
function toTarget(text: string): string {
  return text.trim().replace(/^content\//, "").replace(/\.md$/, "").replace(/^\/|\/$/g, "");
}

async function askReplacement(): Promise<string> {
  if (!process.stdin.isTTY) return "";
  const terminal = openTerminal();
  const answer = await terminal.ask("看旧网址的人，该转到哪一页？（例如 types/gongxiang-pingmu，或 help）：");
  terminal.close();
  return answer;
}

function findProblem(from: string, to: string, content: Content): string | null {
  const [section = ""] = from.split("/");
  if (!isSection(section) || !existsSync(path.join(CONTENT_FOLDER, `${from}.md`))) return `没有这一篇：content/${from}.md`;
  if (isRemoval) return to !== from && getAddresses(content).has(toAddress(to)) ? null : `要写一页现有的来代替它：${to || "（没写）"} 不是现有的页面。例：--to=types/nfc 或 --to=help`;
  const [newSection = "", slug = ""] = to.split("/");
  if (!isSection(newSection)) return `新名字要写成“栏目/文件名”，例如 ${section}/xin-mingzi。`;
  return findSlugProblem(slug, newSection, getTakenAddresses(content));
}

function toAddress(target: string): string {
  return `/${target}/`;
}

async function move(from: string, to: string, content: Content): Promise<void> {
  const full = (target: string) => path.join(CONTENT_FOLDER, `${target}.md`);
  const isDraft = content.articles.some(({ url, draft }) => url === toAddress(from) && draft);
  if (isRemoval) await rm(full(from));
  else await rename(full(from), full(to));
  const rewritten = await rewriteAll(from, to);
  await moveQuestions(from, to);
  if (!isDraft) {
    const moved = addMove(content.published.moved, toAddress(from), toAddress(to));
    await writeFile(path.join(CONTENT_FOLDER, ADDRESSES_FILE), toAddressesFile(content, { moved, added: [toAddress(to)] }));
  }
  console.log([isRemoval ? `删掉了 content/${from}.md。` : `content/${from}.md 改成了 content/${to}.md。`, isDraft ? "这是草稿，没有发布过，不用留旧网址。" : `旧网址 ${toAddress(from)} 会转到 ${toAddress(to)}。`, ...rewritten.map((file) => `改了链接：content/${file}`)].join("\n"));
  await tellMentions(from);
  console.log("最后运行 npm run check 看一遍。");
}

async function rewriteAll(from: string, to: string): Promise<string[]> {
  const files = (await loadSources(CONTENT_FOLDER)).map(({ file }) => file).filter(isText);
  const changed: string[] = [];
  for (const file of files) {
    const full = path.join(CONTENT_FOLDER, file);
    const text = await readFile(full, "utf8");
    const after = rewriteLinks({ file, text }, from, to, !isRemoval);
    if (after === text) continue;
    await writeFile(full, after);
    changed.push(file);
  }
  return changed;
}

/** What readers ask of the old page they ask of the new one, if that is an article. */
async function moveQuestions(from: string, to: string): Promise<void> {
  const full = (target: string) => path.join(CONTENT_FOLDER, "asked", `${target}.txt`);
  if (!existsSync(full(from))) return;
  const questions = await readFile(full(from), "utf8");
  if (isSection(to.split("/")[0] ?? "")) {
    await mkdir(path.dirname(full(to)), { recursive: true });
    await appendFile(full(to), questions);
  }
  await rm(full(from));
}

/** Code and tests that name the old page: for a developer to look at. */
async function tellMentions(from: string): Promise<void> {
  for (const folder of ["app", "components", "lib", "tests"]) {
    for (const file of await listFiles(folder).catch(() => [])) {
      if ((await readFile(path.join(folder, file), "utf8")).includes(from)) console.log(`程序里提到了旧名字，请开发的人看看：${folder}/${file}`);
    }
  }
}
