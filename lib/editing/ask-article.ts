import type { Content } from "@/lib/content";
import { SECTIONS } from "@/lib/site";
import { findFacts, formatFacts } from "./find-facts";
import { findSlugProblem, suggestSlug } from "./slug";
import { NEW_SECTIONS, type NewSection } from "./template";

/** Shows a question and waits for a line. */
export type Ask = (question: string) => Promise<string>;
export type Answers = { section: NewSection; title: string; slug: string; facts: string[]; types: string[] };
type Known = { content: Content; /** Addresses there are or ever were. */ taken: ReadonlySet<string> };

/** What is wrong with a title, or null. */
export function findTitleProblem(title: string, content: Content): string | null {
  const length = [...title.trim()].length;
  if (length < 2 || length > 24) return `标题要 2–24 个字，现在是 ${length} 个。`;
  const same = content.articles.find((article) => article.title === title.trim());
  return same ? `已经有一篇叫“${same.title}”：content/${same.file}。改那一篇，或换个标题。` : null;
}

/** Asks what flags did not say, and asks again until the answer will do. */
export async function askArticle(ask: Ask, say: (text: string) => void, known: Known, given: Partial<Answers>): Promise<Answers> {
  const repeat = async (question: string, findProblem: (answer: string) => string | null, standard = ""): Promise<string> => {
    const answer = (await ask(question)).trim() || standard;
    const problem = findProblem(answer);
    if (problem === null) return answer;
    say(problem);
    return repeat(question, findProblem, standard);
  };
  const section = given.section ?? NEW_SECTIONS[Number(await repeat(`放在哪个栏目？\n${listSections()}\n填数字：`, (answer) => (NEW_SECTIONS[Number(answer) - 1] ? null : "填 1 到 4 的数字。"))) - 1] ?? "guides";
  const title = given.title ?? (await repeat("标题（2–24 个字）：", (answer) => findTitleProblem(answer, known.content)));
  const suggested = suggestSlug(title);
  const slug = given.slug ?? (await repeat(`文件名，也是网址，发布后不能改。直接按回车用 ${suggested}：`, (answer) => findSlugProblem(answer, section, known.taken), suggested));
  const facts = given.facts ?? (await askFacts(ask, say, known.content));
  const types = given.types ?? (section === "cases" ? splitWords(await repeat("属于哪类骗局？写文件名，如 maochong-kefu；不知道就按回车：", (answer) => findTypesProblem(splitWords(answer), known.content))) : []);
  return { section, title, slug, facts, types };
}

function listSections(): string {
  return NEW_SECTIONS.map((section, index) => `  ${index + 1}. ${SECTIONS[section].title}（${section}）：${SECTIONS[section].summary}`).join("\n");
}

/** Searches the ledger by word until the editor presses Enter on an empty line. */
async function askFacts(ask: Ask, say: (text: string) => void, { ledger }: Content): Promise<string[]> {
  const chosen: string[] = [];
  for (;;) {
    const words = (await ask(`找依据：输入一个词，如“帮信”“12381”${chosen.length > 0 ? `；已选 ${chosen.join("、")}` : ""}；按回车结束：`)).trim();
    if (words === "") return chosen;
    const found = findFacts(ledger, words);
    if (found.length === 0) {
      say("台账里没有。换个词；真没有，就先请维护的人把来源登记进 content/facts/。");
      continue;
    }
    say(formatFacts(found));
    const numbers = splitWords(await ask("选哪几条？填数字，用逗号隔开；都不要就按回车："));
    for (const number of numbers) {
      const id = found[Number(number) - 1]?.id;
      if (id && !chosen.includes(id)) chosen.push(id);
    }
  }
}

export function findTypesProblem(types: string[], { articles }: Content): string | null {
  const unknown = types.filter((slug) => !articles.some((article) => article.section === "types" && article.slug === slug));
  return unknown.length > 0 ? `没有这类骗局：${unknown.join("、")}。看 content/types/ 里的文件名，不带 .md。` : null;
}

export function splitWords(text: string): string[] {
  return text.split(/[,，、\s]+/).filter(Boolean);
}
