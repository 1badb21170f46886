/** `npm run new`: a new article from a template, by questions or flags. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { CONTENT_FOLDER, inspectFolder, type Content } from "@/lib/content";
import { askArticle, findTitleProblem, findTypesProblem, splitWords, type Answers } from "@/lib/editing/ask-article";
import { getToday } from "@/lib/editing/dates";
import { findFacts, formatFacts } from "@/lib/editing/find-facts";
import { findSlugProblem, suggestSlug } from "@/lib/editing/slug";
import { createArticle, NEW_SECTIONS, type NewSection } from "@/lib/editing/template";
import { getTakenAddresses } from "@/lib/editing/taken";
import { readArguments } from "./arguments";
import { openTerminal } from "./terminal";

const HELP = `新建一篇文章：写好开头的字段、小标题和提示，存成草稿。

用法：
  npm run new                                一句一句问
  npm run new -- --section=cases --title=快递理赔案 [选项]   不问，直接写

  --section=${NEW_SECTIONS.join("|")}   栏目：骗局、案例、法律、怎么办
  --title=标题          2–24 个字，不能和已有的一样
  --slug=文件名         不写就用标题的拼音；发布后不能改
  --facts=编号,编号     依据，content/facts/ 里的编号；不写就留着待填
  --types=文件名        案例属于哪类骗局，如 maochong-kefu
  --find=词             只在台账里找依据，不新建
  --help                显示这段话

写出来的文件里，【待填：……】是要你写的地方。写完一处删一处。
运行 npm run check，会逐个告诉你还有哪里没填。草稿（draft: true）只有
npm run dev 看得到；都填好、核对过，删掉 draft 那一行，就会发布。

结束时的代码：0 写好了；1 标题、文件名或编号不能用；2 选项写错了。`;

const FLAGS = { section: { type: "string" }, title: { type: "string" }, slug: { type: "string" }, facts: { type: "string" }, types: { type: "string" }, find: { type: "string" }, help: { type: "boolean" } } as const;

const options = readArguments(HELP, () => parseArgs({ options: FLAGS }), ({ section, title, find }) => {
  if (section !== undefined && !isNewSection(section)) return `--section 只能是 ${NEW_SECTIONS.join("、")}。词典和情形：在 content/glossary、content/situations 的文件里加一个 ## 就行。`;
  if (find === undefined && !process.stdin.isTTY && (section === undefined || title === undefined)) return "不是在终端里运行，要写明 --section 和 --title。";
  return null;
});
if (options) {
  const { content } = await inspectFolder({ withDrafts: true });
  if (options.find !== undefined) console.log(formatFacts(findFacts(content.ledger, options.find)) || "台账里没有。");
  else await create(content);
}

async function create(content: Content): Promise<void> {
  const taken = getTakenAddresses(content);
  const given = toAnswers();
  const answers = given.section && given.title !== undefined ? complete(given) : await askInTerminal(content, taken, given);
  const problem = findProblem(answers, content, taken);
  if (problem) {
    console.error(`${problem}\n没有新建文件。`);
    process.exitCode = 1;
    return;
  }
  const file = `${answers.section}/${answers.slug}.md`;
  // wx: never over a file that is there.
  await writeFile(path.join(CONTENT_FOLDER, file), createArticle({ ...answers, title: answers.title.trim(), today: getToday() }), { flag: "wx" });
  console.log(`写好了 content/${file}\n\n接下来：\n  1. 打开它，把每个【待填：……】换成内容。\n  2. npm run check 看还差什么；npm run dev 打开 http://localhost:3000/${answers.section}/${answers.slug}/ 看样子。\n  3. 写完、核对过，删掉 draft 那一行。`);
}

function toAnswers(): Partial<Answers> {
  const { section, title, slug, facts, types } = options ?? {};
  return { ...(isNewSection(section) && { section }), ...(title !== undefined && { title }), ...(slug !== undefined && { slug }), ...(facts !== undefined && { facts: splitWords(facts) }), ...(types !== undefined && { types: splitWords(types) }) };
}

function complete({ section = "guides", title = "", slug = suggestSlug(title), facts = [], types = [] }: Partial<Answers>): Answers {
  return { section, title, slug, facts, types };
}

async function askInTerminal(content: Content, taken: ReadonlySet<string>, given: Partial<Answers>): Promise<Answers> {
  const terminal = openTerminal();
  const answers = await askArticle(terminal.ask, (text) => console.log(text), { content, taken }, given);
  terminal.close();
  return answers;
}

function findProblem({ section, title, slug, facts, types }: Answers, content: Content, taken: ReadonlySet<string>): string | null {
  const unknown = facts.filter((id) => !content.ledger.facts.has(id));
  return findTitleProblem(title, content) ?? findSlugProblem(slug, section, taken) ?? findTypesProblem(types, content) ?? (unknown.length > 0 ? `台账里没有：${unknown.join("、")}。用 npm run new -- --find=词 来找编号。` : null);
}

function isNewSection(section: string | undefined): section is NewSection {
  return (NEW_SECTIONS as readonly (string | undefined)[]).includes(section);
}
