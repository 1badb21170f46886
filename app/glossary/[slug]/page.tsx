import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GlossaryGroup } from "@/components/article/glossary-group";
import { getGlossary } from "@/lib/content/glossary-view";
import { toExported } from "@/lib/samples";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  return toExported((await getGlossary()).map(({ slug }) => ({ slug })));
}

async function find({ params }: Props) {
  const { slug } = await params;
  return (await getGlossary()).find((group) => group.slug === slug);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const group = await find(props);
  if (!group) return {};
  return { title: `${group.title}：反诈词典`, description: group.summary, alternates: { canonical: group.url } };
}

export default async function Page(props: Props) {
  const group = await find(props);
  return group ? <GlossaryGroup group={group} /> : notFound();
}
