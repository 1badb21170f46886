import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SectionPage } from "@/components/article/section-page";
import { getSectionView } from "@/lib/content/section-view";
import { SECTION_IDS, SECTIONS, type Section } from "@/lib/site";

type Props = { params: Promise<{ section: Section }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return SECTION_IDS.map((section) => ({ section }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section } = await params;
  const { title, summary } = SECTIONS[section];
  return { title: `${title}：${summary}`, description: summary, alternates: { canonical: `/${section}/` } };
}

export default async function Page({ params }: Props) {
  const { section } = await params;
  const view = await getSectionView(section);
  return view ? <SectionPage view={view} /> : notFound();
}
