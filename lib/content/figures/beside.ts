import { CALENDAR_FILE } from "../calendar";
import { CHARTS_FILE } from "../charts";
import type { Passage } from "../passages";
import { QUIZ_FILE } from "../quiz";
import type { SourceFile } from "../source-text";
import type { Content } from "../content";

/** A text whose figures are looked up: what it says, and the ids it may say it from. */
export type FigureText = { file: string; facts: string[]; passages: Passage[]; stage: string | null };

/** What readers see beside the articles: share texts, the calendar, notes on charts, answers of the quiz. */
export function listBeside({ articles, written, calendar, charts, quiz }: Content, files: SourceFile[]): FigureText[] {
  const findLine = createLineFinder(files);
  const byKey = new Map(articles.map((article) => [`${article.section}/${article.slug}`, article]));
  /** A text that belongs to an article says no more than the article may. */
  const ofArticle = (file: string, key: string, texts: string[]): FigureText[] => {
    const article = byKey.get(key);
    return article ? [toFigureText(file, article.facts, texts, "stage" in article ? article.stage : null)] : [];
  };
  const toFigureText = (file: string, facts: string[], texts: string[], stage: string | null = null): FigureText => ({ file, facts, stage, passages: texts.flatMap((text) => text.split("\n")).map((text): Passage => ({ line: findLine(file, text), kind: "paragraph", text })) });
  return [
    ...[...written].flatMap(([key, texts]) => ofArticle(`share/${key}.md`, key, Object.values(texts).flat())),
    ...calendar.flatMap(({ article, why }) => ofArticle(CALENDAR_FILE, article, [why])),
    ...charts.map(({ title, note, gaps, points, facts }) => toFigureText(CHARTS_FILE, [...new Set([...points.map(({ fact }) => fact), ...(facts ?? [])])], [title, ...(note ? [note] : []), ...(gaps ?? []).map(({ label, why }) => `${label}：${why}`)])),
    ...quiz.map(({ why, facts }) => toFigureText(QUIZ_FILE, facts, [why])),
  ];
}

/** Fields of these files are not all Markdown: a text is found by its first characters. */
function createLineFinder(files: SourceFile[]): (file: string, text: string) => number {
  const lines = new Map<string, string[]>();
  return (file, text) => {
    const known = lines.get(file) ?? new TextDecoder().decode(files.find((source) => source.file === file)?.bytes).split("\n");
    lines.set(file, known);
    return Math.max(1, known.findIndex((line) => line.includes(text.slice(0, 10))) + 1);
  };
}
