/** `npm run links`: do the pages of our sources still answer? For a scheduled job, never for `npm test`: the answer depends on the network. */
import { parseArgs } from "node:util";
import { inspectFolder } from "@/lib/content";
import { checkLinks, formatLinks, listExternalLinks } from "@/lib/editing/links";
import { readArguments } from "./arguments";

const HELP = `检查来源的网址还打不打得开。要联网，几分钟。

用法：npm run links

结束时的代码：0 都在，或只有拿不准的；1 有打不开的；2 选项写错了。`;

const options = readArguments(HELP, () => parseArgs({ options: { help: { type: "boolean" } } }));
if (options) {
  const { content } = await inspectFolder();
  const outcomes = await checkLinks(listExternalLinks(content));
  console.log(formatLinks(outcomes, content));
  if (outcomes.some(({ state }) => state === "dead")) process.exitCode = 1;
}
