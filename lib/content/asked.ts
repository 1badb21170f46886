import { SECTION_IDS } from "@/lib/site";
import type { Problem } from "./problems";
import { decodeSource, type SourceFile } from "./source-text";

/** What a reader would type who wants a page: types/nfc, or data for the page of figures; null for what no page of ours answers. */
export type Asked = { text: string; page: string | null };

/** Everyday questions that should find nothing, in as many files as one likes. */
const NOTHING = /^asked\/nothing\/[a-z0-9-]+\.txt$/;
const DATA = "data";
const FORM = new RegExp(`^asked/((?:${SECTION_IDS.join("|")})/[a-z0-9-]+|${DATA})\\.txt$`);
const SHORTEST = 2;
const LONGEST = 80;
/** Plain lines cost nothing to read. */
const MOST_BYTES = 512 * 1024;

/** Reads content/asked/<section>/<article>.txt, data.txt and nothing/<any>.txt: what readers ask, one question a line. */
export function parseAsked(files: SourceFile[]): { value: Asked[]; problems: Problem[] } {
  const value: Asked[] = [];
  const problems: Problem[] = [];
  const known = new Map<string, string>();
  for (const source of files) {
    const { file } = source;
    const page = FORM.exec(file)?.[1] ?? null;
    if (!page && !NOTHING.test(file)) {
      problems.push({ file, message: "不认识的文件。", fix: `读者的问法放在 asked/栏目/文章的文件名.txt，例如 asked/types/nfc.txt；问数字的放在 asked/data.txt；什么都不该找到的话放在 asked/nothing/ 里，例如 asked/nothing/everyday.txt。` });
      continue;
    }
    const { text, problems: own } = decodeSource(source, MOST_BYTES);
    problems.push(...own);
    if (own.length > 0) continue;
    text.split("\n").forEach((written, index) => {
      const line = written.trim();
      if (line === "") return;
      const problem = findLineProblem(line, known.get(line));
      if (problem) problems.push({ file, line: index + 1, text: line.slice(0, 30), ...problem });
      known.set(line, `${file} 第 ${index + 1} 行`);
      value.push({ text: line, page });
    });
  }
  return { value, problems };
}

/** `known`: where the same words stand already. They cannot ask for two pages. */
function findLineProblem(line: string, known: string | undefined): Pick<Problem, "message" | "fix"> | null {
  const { length } = Array.from(line);
  if (length < SHORTEST || length > LONGEST) return { message: `一句问法应有 ${SHORTEST} 到 ${LONGEST} 个字，现在是 ${length} 个。`, fix: "写成读者会打进搜索框的一句话；整条消息放进 check/examples.yaml。" };
  return known === undefined ? null : { message: `这句写了两次，另一次在 ${known}。`, fix: "留下更合适的那一篇，另一句删掉。" };
}

/** Questions for articles that do not exist. */
export function findAskedProblems(asked: Asked[], hasPage: (key: string) => boolean): Problem[] {
  const keys = new Set(asked.flatMap(({ page }) => page ?? []));
  return [...keys].filter((key) => key !== DATA && !hasPage(key)).map((key) => ({ file: `asked/${key}.txt`, message: `没有 ${key} 这篇文章。`, fix: "文件名要和文章一样，只是 .md 换成 .txt；文章删了，这个文件也删掉。" }));
}
