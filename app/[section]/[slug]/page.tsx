import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticlePage } from "@/components/article/article-page";
import { getContent } from "@/lib/content";
import { getArticleView } from "@/lib/content/view";
import { shareFilePath } from "@/lib/share/addresses";
import { absoluteUrl, articlePath, type Section } from "@/lib/site";

type Props = { params: Promise<{ section: Section; slug: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { articles } = await getContent();
  return articles.map(({ section, slug }) => ({ section, slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, slug } = await params;
  const view = await getArticleView(section, slug);
  if (!view) return {};
  const { title, advice, summary } = view.article;
  return {
    // WeChat's card shows little but the title: the advice comes first.
    title: `${advice}｜${title}`,
    description: summary,
    alternates: { canonical: articlePath(section, slug) },
    openGraph: { title: `${advice}｜${title}`, description: summary, images: [absoluteUrl(shareFilePath({ section, slug }, "card.png"))] },
  };
}

export default async function Page({ params }: Props) {
  const { section, slug } = await params;
  const view = await getArticleView(section, slug);
  return view ? <ArticlePage view={view} /> : notFound();
}
