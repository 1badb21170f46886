import type { Metadata } from "next";
import { QuizPage } from "@/components/quiz/quiz-page";
import { getContent } from "@/lib/content";
import { articlePath } from "@/lib/site";

export const metadata: Metadata = {
  title: "识诈练习：看得出哪条是骗局吗",
  description: "电话、短信、微信、App、快递、当面，真真假假的消息混在一起，看完告诉你哪句话露了馅。不记分，不用登录。",
  alternates: { canonical: "/quiz/" },
};

export default async function Page() {
  const { quiz, articles } = await getContent();
  const findTitle = (slug: string) => articles.find((article) => article.section === "types" && article.slug === slug)?.title ?? slug;
  return <QuizPage questions={quiz.map(({ type, ...question }) => ({ ...question, type: type ? { url: articlePath("types", type), title: findTitle(type) } : undefined }))} />;
}
