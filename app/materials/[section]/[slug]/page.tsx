import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ListPage } from "@/components/article/list-page";
import { MaterialPage } from "@/components/materials/material-page";
import { getArticle, getContent } from "@/lib/content";
import { getDeskList, listDeskPages } from "@/lib/content/desk-view";
import { toExported } from "@/lib/samples";
import { getMaterial } from "@/lib/share/material";
import { absoluteUrl, type Section } from "@/lib/site";

type Props = { params: Promise<{ section: Section; slug: string }> };

export const dynamicParams = false;

/** Every article, and the pages on which the list of the desk goes on: /materials/cases/2/. */
export async function generateStaticParams() {
  const { articles } = await getContent();
  return toExported([...articles.map(({ section, slug }) => ({ section, slug })), ...(await listDeskPages())]);
}

async function find({ params }: Props) {
  const { section, slug } = await params;
  const [list, article] = await Promise.all([getDeskList(section, slug), getArticle(section, slug)]);
  return { list, material: article ? getMaterial(await getContent(), article) : null };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { list, material } = await find(props);
  if (list) return { title: list.title, description: list.description, alternates: { canonical: list.path } };
  if (!material) return {};
  const { title, advice } = material.item;
  return {
    title: `${advice}：${title}的海报和文案`,
    description: `“${title}”的海报、卡片、二维码、群文案、喇叭稿、顺口溜和现场提问，存下来就能用。`,
    alternates: { canonical: material.path },
    openGraph: { images: [absoluteUrl(material.pictures.square.src)] },
  };
}

export default async function Page(props: Props) {
  const { list, material } = await find(props);
  return list ? <ListPage view={list} /> : material ? <MaterialPage material={material} /> : notFound();
}
