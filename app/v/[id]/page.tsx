import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { VerifyPage } from "@/components/materials/verify-page";
import { getArticle, getContent } from "@/lib/content";
import { toExported } from "@/lib/samples";
import { verifyPath } from "@/lib/share/addresses";
import { listShareItems } from "@/lib/share/item";
import { getMaterial } from "@/lib/share/material";

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  return toExported(listShareItems(await getContent()).map(({ id }) => ({ id })));
}

async function find({ params }: Props) {
  const content = await getContent();
  const { id } = await params;
  const item = listShareItems(content).find((candidate) => candidate.id === id);
  const article = item && (await getArticle(item.section, item.slug));
  return article ? getMaterial(content, article) : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const material = await find(props);
  if (!material) return {};
  const { id, title } = material.item;
  return { title: `海报 ${id} 是不是真的`, description: `编号 ${id} 的海报讲的是“${title}”。看日期是不是最新，二维码有没有被人贴过。`, alternates: { canonical: verifyPath(id) }, robots: { index: false } };
}

export default async function Page(props: Props) {
  const material = await find(props);
  return material ? <VerifyPage material={material} /> : notFound();
}
