import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SituationPage } from "@/components/help/situation-page";
import { getSituationGroups } from "@/lib/content/situation-view";
import { toExported } from "@/lib/samples";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  return toExported((await getSituationGroups()).map(({ slug }) => ({ slug })));
}

async function find({ params }: Props) {
  const { slug } = await params;
  return (await getSituationGroups()).find((group) => group.slug === slug);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const group = await find(props);
  if (!group) return {};
  return { title: `${group.title}：是不是骗局，现在怎么做`, description: group.summary, alternates: { canonical: group.url } };
}

export default async function Page(props: Props) {
  const group = await find(props);
  return group ? <SituationPage group={group} /> : notFound();
}
