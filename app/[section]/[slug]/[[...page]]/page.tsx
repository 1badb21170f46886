import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticlePage } from "@/components/article/article-page";
import { ListPage } from "@/components/article/list-page";
import { SectionPage } from "@/components/article/section-page";
import { getArticle } from "@/lib/content";
import { getSectionView } from "@/lib/content/section-view";
import { getTypeList, listPagesOfSections } from "@/lib/content/type-list-view";
import { getArticleView } from "@/lib/content/view";
import { toExported } from "@/lib/samples";
import { shareFilePath } from "@/lib/share/addresses";
import { absoluteUrl, articlePath, type Section } from "@/lib/site";

type Props = { params: Promise<{ section: Section; slug: string; page?: string[] }> };

export const dynamicParams = false;

/** Every article, and the further pages of long lists: /cases/2/, /types/nfc/2/. */
export async function generateStaticParams() {
  return toExported(await listPagesOfSections());
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, slug, page: [page] = [] } = await params;
  const list = page ? await getTypeList(slug, page) : await getSectionView(section, slug);
  if (list) return { title: list.title, description: list.description, alternates: { canonical: list.path } };
  const article = await getArticle(section, slug);
  if (!article) return {};
  const { title, advice, summary } = article;
  // WeChat's card shows little but the title: the advice comes first.
  const full = `${advice}｜${title}`;
  const images = [absoluteUrl(shareFilePath({ section, slug }, "card.png"))];
  return { title: full, description: summary, alternates: { canonical: articlePath(section, slug) }, openGraph: { title: full, description: summary, images } };
}

export default async function Page({ params }: Props) {
  const { section, slug, page: [page] = [] } = await params;
  const further = page ? await getTypeList(slug, page) : null;
  if (further) return <ListPage view={further} />;
  const [list, view] = await Promise.all([getSectionView(section, slug), getArticleView(section, slug)]);
  return list ? <SectionPage view={list} /> : view ? <ArticlePage view={view} /> : notFound();
}
