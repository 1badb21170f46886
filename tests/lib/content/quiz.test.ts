import { expect, test } from "vitest";
import { CONTENT_FOLDER, loadSources, validateContent } from "@/lib/content";
import { parseQuiz, QUIZ_CHANNELS } from "@/lib/content/quiz";
import { source } from "./sample";

test("there are at least sixty questions, over all types and channels, with genuine messages among them", async () => {
  const { quiz, articles } = validateContent(await loadSources(CONTENT_FOLDER));
  expect(quiz.length).toBeGreaterThanOrEqual(60);
  expect(articles.filter(({ section, slug }) => section === "types" && !quiz.some(({ type }) => type === slug)).map(({ slug }) => slug)).toEqual([]);
  expect(QUIZ_CHANNELS.filter((channel) => !quiz.some((question) => question.channel === channel))).toEqual([]);
  expect(quiz.filter(({ answer }) => answer === "平常").length).toBeGreaterThan(8);
}, 60_000);

test("says in Chinese what is wrong with a question", () => {
  const { problems } = parseQuiz([source("quiz/questions.yaml", "短信:\n  - text: 您的积分今天清零，点链接兑换。\n    answer: 骗局\n    clue: 点这个\n    why: 短信里的网址不要点。\n    facts: [a]\n")]);
  expect(problems.map(({ message, line }) => [line, message])).toEqual([
    [2, "露馅的话不在消息里。"],
    [2, "骗局要写 type，平常的消息不写。"],
  ]);
});
