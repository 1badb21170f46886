import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SourcesPage } from "@/components/sources/sources-page";
import { getSourcesView } from "@/lib/content/source-list-view";

export const metadata: Metadata = {
  title: "来源：每个数字从哪里来",
  description: "本站用到的全部来源：谁发布的、什么时候发布的、我们从里面取了什么、哪些文章用到它。",
  alternates: { canonical: "/sources/" },
};

export default async function Page() {
  const view = await getSourcesView();
  return view ? <SourcesPage view={view} /> : notFound();
}
