import type { Metadata } from "next";
import { ReviewsPage } from "@/components/about/reviews-page";
import { getReviews } from "@/lib/content/reviews-view";

export const metadata: Metadata = {
  title: "该核对哪些文章",
  description: "给编辑看的清单：每一篇文章最后一次和来源核对是哪天，下次该在哪天以前核对，哪些已经过期。",
  alternates: { canonical: "/about/reviews/" },
};

export default async function Page() {
  return <ReviewsPage reviews={await getReviews()} />;
}
