import type { Metadata } from "next";
import { GlossaryPage } from "@/components/article/glossary-page";
import { getGlossary } from "@/lib/content/glossary-view";

export const metadata: Metadata = {
  title: "反诈词典：骗子的黑话是什么意思",
  description: "跑分、卡商、安全账户、引流……骗子的黑话和办案的名词，一个词一句大白话。",
  alternates: { canonical: "/glossary/" },
};

export default async function Page() {
  return <GlossaryPage groups={await getGlossary()} />;
}
