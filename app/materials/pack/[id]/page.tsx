import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PackPage } from "@/components/materials/pack-page";
import { getContent } from "@/lib/content";
import { toExported } from "@/lib/samples";
import { AUDIENCES, findPack, listPackChoices } from "@/lib/share/packs";

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return toExported(listPackChoices().map(({ id }) => ({ id })));
}

async function find({ params }: Props) {
  return findPack(await getContent(), (await params).id);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const pack = await find(props);
  if (!pack) return {};
  return { title: `${pack.title}，整套物料`, description: `${pack.title}：讲${pack.topics.map(({ article }) => article.title).join("、")}，文字和图片都在这一页，可以打印。`, alternates: { canonical: pack.path } };
}

export default async function Page(props: Props) {
  const pack = await find(props);
  return pack ? <PackPage pack={pack} audience={AUDIENCES[pack.audience]} /> : notFound();
}
