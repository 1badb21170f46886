/** `npm run check`: is every text in content/ in order? One list if not. Exit codes: see HELP. */
import { watch } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { CONTENT_FOLDER, describeContent, inspectFolder, loadSources } from "@/lib/content";
import { ADDRESSES_FILE } from "@/lib/content/published";
import { isError } from "@/lib/content/problems";
import { fixText } from "@/lib/editing/fix";
import { inspectForEditors, isText } from "@/lib/editing/inspect";
import { toAddressesFile } from "@/lib/editing/taken";
import { FORMATS, formatReport, type Format } from "@/lib/editing/report";
import { readArguments } from "./arguments";

const HELP = `检查 content/ 里的每一篇，一次列出全部问题。

用法：npm run check -- [选项]

  --fix              自动改标点、空格、列表符号、日期写法；引用的法条不动
  --watch            改一次文件就重新检查一次，按 Ctrl+C 停下
  --format=${FORMATS.join("|")}
                     text 给人看（默认）；github、gitlab 在改动的那一行旁边显示；
                     markdown 可以贴到合并请求里；json 给程序
  --help             显示这段话

结束时的代码：0 没有问题（可以有提醒）；1 有问题，不能发布；2 选项写错了。`;

const SETTLE_MS = 100;

const options = readArguments(HELP, () => parseArgs({ options: { fix: { type: "boolean" }, watch: { type: "boolean" }, format: { type: "string", default: "text" }, help: { type: "boolean" } } }), ({ format }) =>
  FORMATS.includes(format as Format) ? null : `--format 只能是 ${FORMATS.join("、")}。`,
);
if (options) {
  const format = options.format as Format;
  const hasErrors = await check(format, options.fix === true);
  if (options.watch) watchContent(format);
  else if (hasErrors) process.exitCode = 1;
}

async function check(format: Format, fix: boolean): Promise<boolean> {
  if (fix) await fixAll();
  const { content, problems } = await inspectForEditors();
  const report = formatReport(format, { problems, summary: describeContent(content) });
  const hasErrors = problems.some(isError);
  if (hasErrors && format === "text") console.error(report);
  else console.log(report);
  return hasErrors;
}

/** Mends every text in place and says which. */
async function fixAll(): Promise<void> {
  const files = (await loadSources(CONTENT_FOLDER)).filter(({ file, isSymlink }) => isText(file) && !isSymlink);
  for (const { file } of files) {
    const full = path.join(CONTENT_FOLDER, file);
    const before = await readFile(full, "utf8");
    const after = fixText(before);
    if (after === before) continue;
    await writeFile(full, after);
    console.error(`改好了 content/${file}`);
  }
  await registerAddresses();
}

/** Adds new pages to the list of addresses, once nothing else is wrong with them. */
async function registerAddresses(): Promise<void> {
  const { content, problems } = await inspectFolder();
  const full = path.join(CONTENT_FOLDER, ADDRESSES_FILE);
  const after = toAddressesFile(content);
  if (problems.some(isError) || after === (await readFile(full, "utf8").catch(() => ""))) return;
  await writeFile(full, after);
  console.error(`登记了新网址：content/${ADDRESSES_FILE}`);
}

function watchContent(format: Format): void {
  console.log("\n正在等你保存文件……按 Ctrl+C 停下。");
  let timer: NodeJS.Timeout | undefined;
  watch(CONTENT_FOLDER, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(format, false).then(() => console.log(`—— ${new Date().toLocaleTimeString("zh-CN")} 检查完，等下一次保存`)), SETTLE_MS);
  });
}
