import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReviewsPage } from "@/components/about/reviews-page";
import { getReviews, listReviewPages } from "@/lib/content/reviews-view";
import { toExported } from "@/lib/samples";

type Props = { params: Promise<{ page?: string[] }> };

export const dynamicParams = false;

/** The list, and the pages on which it goes on: /about/reviews/2/. */
export async function generateStaticParams() {
  return toExported([{ page: [] }, ...(await listReviewPages()).map((page) => ({ page: [page] }))]);
}

async function find({ params }: Props) {
  return getReviews((await params).page?.[0]);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const view = await find(props);
  if (!view) return {};
  const which = view.page === 1 ? "" : `，第 ${view.page} 页`;
  return { title: `该核对哪些文章${which}`, description: `给编辑看的清单：每一篇文章最后一次和来源核对是哪天，下次该在哪天以前核对，哪些已经过期${which}。`, alternates: { canonical: view.path } };
}

export default async function Page(props: Props) {
  const view = await find(props);
  return view ? <ReviewsPage view={view} /> : notFound();
}
