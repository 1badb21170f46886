import type { Metadata } from "next";
import { AboutPage } from "@/components/layout/about-page";
import { getContent } from "@/lib/content";

export const metadata: Metadata = {
  title: "关于本站：谁办的、怎么核对、怎么保护你的隐私",
  description: "五不反诈是公益普法网站，不是政府网站。每个数字都有来源，不收集个人信息，不用 Cookie，不加载别家的东西。",
  alternates: { canonical: "/about/" },
};

export default async function Page() {
  const { articles, ledger } = await getContent();
  return <AboutPage articles={articles.length} facts={ledger.facts.size} sources={ledger.sources.size} documents={[...ledger.documents.values()]} />;
}
