import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SourcePage } from "@/components/sources/source-page";
import { getSourceViews } from "@/lib/content/source-view";
import { toExported } from "@/lib/samples";

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  return toExported((await getSourceViews()).map(({ id }) => ({ id })));
}

async function find({ params }: Props) {
  const { id } = await params;
  return (await getSourceViews()).find((source) => source.id === id);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const source = await find(props);
  if (!source) return {};
  // Several sources share a title; the id tells them apart.
  return { title: `来源：${source.title}（${source.id}）`, description: `${source.title}，${source.publisher}${source.date ? `，${source.date}` : ""}。我们从这个来源取了什么，哪些文章用到它。`, alternates: { canonical: source.path } };
}

export default async function Page(props: Props) {
  const source = await find(props);
  return source ? <SourcePage source={source} /> : notFound();
}
