import { z } from "zod";
import { checkFields } from "./check-fields";
import { list, text } from "./fields";
import { isPublishable, type Ledger } from "./ledger";
import type { Problem } from "./problems";
import type { SourceFile } from "./source-text";
import { parseYaml } from "./yaml-file";

export const QUIZ_FILE = "quiz/questions.yaml";

export const QUIZ_CHANNELS = ["电话", "短信", "微信", "App", "快递", "当面"] as const;

const schema = z.strictObject({
  /** The message as the reader would get it. */
  text: text("消息", 10, 200),
  /** What it is. */
  answer: z.enum(["骗局", "平常"], { error: "应为 骗局 或 平常" }),
  /** The words that give it away, exactly as in `text`. */
  clue: text("露馅的话", 2, 60),
  /** Why they do. */
  why: text("为什么", 8, 100),
  /** Slug of the kind of swindle. */
  type: z.string({ error: "应为骗局的文件名" }).optional(),
  /** Ids in content/facts that the answer rests on. */
  facts: list("依据的编号", { min: 1 }),
});

export type QuizQuestion = z.infer<typeof schema> & { channel: (typeof QUIZ_CHANNELS)[number] };

/** Reads content/quiz/questions.yaml: channels, each with its questions. */
export function parseQuiz(files: SourceFile[]): { value: QuizQuestion[]; problems: Problem[] } {
  const value: QuizQuestion[] = [];
  const problems: Problem[] = [];
  for (const source of files) {
    const { file } = source;
    const { data, text: written, problems: own } = parseYaml(source);
    problems.push(...own);
    if (own.length > 0) continue;
    for (const [channel, items] of Object.entries(typeof data === "object" && data !== null ? data : {})) {
      const known = QUIZ_CHANNELS.find((name) => name === channel);
      if (!known || !Array.isArray(items)) {
        problems.push({ file, field: channel, message: "不认识的渠道，或下面不是题目的列表。", fix: `渠道只有 ${QUIZ_CHANNELS.join("、")}；每道题以 - text: 开头。` });
        continue;
      }
      items.forEach((item: unknown, index) => {
        const checked = checkFields(schema, item, file);
        problems.push(...checked.problems.map((problem) => ({ ...problem, field: `${channel} 第 ${index + 1} 题 › ${problem.field ?? ""}` })));
        if (!checked.value) return;
        const line = written.split("\n").findIndex((row) => row.includes(checked.value?.text.slice(0, 20) ?? "")) + 1 || undefined;
        if (!checked.value.text.includes(checked.value.clue)) problems.push({ file, line, field: "clue", message: "露馅的话不在消息里。", fix: "从 text 里一字不差地抄一段。" });
        if ((checked.value.answer === "骗局") !== (checked.value.type !== undefined)) problems.push({ file, line, field: "type", message: "骗局要写 type，平常的消息不写。", fix: "加上或删掉 type 这一行。" });
        value.push({ ...checked.value, channel: known });
      });
    }
  }
  return { value, problems };
}

/** Types and facts that do not exist. */
export function findQuizProblems(questions: QuizQuestion[], slugs: string[], ledger: Ledger): Problem[] {
  return questions.flatMap(({ text: message, type, facts }) => {
    const place = { file: QUIZ_FILE, field: message.slice(0, 12) };
    const unknown = type !== undefined && !slugs.includes(type) ? [{ ...place, message: `没有骗局 ${type}。`, fix: "改成 content/types/ 里有的文件名，不带 .md。" }] : [];
    const uncited = facts.filter((id) => {
      const fact = ledger.facts.get(id);
      return !fact || !isPublishable(fact);
    });
    return [...unknown, ...uncited.map((id) => ({ ...place, message: `台账里没有 ${id}，或它不能发布。`, fix: "改成 content/facts/ 里有的编号。" }))];
  });
}
