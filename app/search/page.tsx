import type { Metadata } from "next";
import { AllArticles } from "@/components/article/all-articles";
import { PageTitle } from "@/components/layout/page-title";
import { Island } from "@/components/layout/island";
import { Search } from "@/components/search/search.island";
import { getSectionStarts } from "@/lib/content/section-view";

/** Articles listed of each section, for those who search by eye. */
const SHOWN = 30;

export const metadata: Metadata = {
  title: "搜一搜：他说的话、骗局、法律",
  description: "输入骗子说的话、骗局的名字、法条号，看看是不是骗局。搜索在你的手机上进行，输入的字不会传出去。",
  alternates: { canonical: "/search/" },
};

export default async function Page() {
  return (
    <>
      <PageTitle title="搜一搜" />
      <Island name="search">
        <Search />
      </Island>
      <AllArticles sections={await getSectionStarts(SHOWN)} />
    </>
  );
}
