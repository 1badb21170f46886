import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MaterialPage } from "@/components/materials/material-page";
import { getArticle, getContent } from "@/lib/content";
import { toExported } from "@/lib/samples";
import { getMaterial } from "@/lib/share/material";
import { absoluteUrl, type Section } from "@/lib/site";

type Props = { params: Promise<{ section: Section; slug: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { articles } = await getContent();
  return toExported(articles.map(({ section, slug }) => ({ section, slug })));
}

async function find({ params }: Props) {
  const { section, slug } = await params;
  const article = await getArticle(section, slug);
  return article ? getMaterial(await getContent(), article) : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const material = await find(props);
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
  const material = await find(props);
  return material ? <MaterialPage material={material} /> : notFound();
}
