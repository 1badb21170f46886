import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ListPage } from "@/components/article/list-page";
import { SourcePage } from "@/components/sources/source-page";
import { SourcesPage } from "@/components/sources/sources-page";
import { getSourceArticles, getSourcePage, getSourcesView, listSourcePages } from "@/lib/content/source-list-view";
import { toExported } from "@/lib/samples";

type Props = { params: Promise<{ id: string; page?: string[] }> };

export const dynamicParams = false;

/** Every source, the further pages of the list of sources (/sources/2/) and of articles that cite one (/sources/src-flk/2/). */
export async function generateStaticParams() {
  return toExported(await listSourcePages());
}

async function find({ params }: Props) {
  const { id, page: [page] = [] } = await params;
  const [sources, list, source] = await Promise.all([getSourcesView(id), page ? getSourceArticles(id, page) : null, page ? null : getSourcePage(id)]);
  return { sources, list, source };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { sources, list, source } = await find(props);
  if (sources) return { title: `来源，第 ${sources.page} 页`, description: `本站用到的全部来源，第 ${sources.page} 页：谁发布的、什么时候发布的、哪些文章用到它。`, alternates: { canonical: sources.path } };
  if (list) return { title: list.title, description: list.description, alternates: { canonical: list.path } };
  if (!source) return {};
  // Several sources share a title; the id tells them apart.
  return { title: `来源：${source.title}（${source.id}）`, description: `${source.title}，${source.publisher}${source.date ? `，${source.date}` : ""}。我们从这个来源取了什么，哪些文章用到它。`, alternates: { canonical: source.path } };
}

export default async function Page(props: Props) {
  const { sources, list, source } = await find(props);
  return sources ? <SourcesPage view={sources} /> : list ? <ListPage view={list} /> : source ? <SourcePage source={source} /> : notFound();
}
