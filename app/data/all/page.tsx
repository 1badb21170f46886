import type { Metadata } from "next";
import { AllFigures } from "@/components/data/all-figures";
import { getDataView } from "@/lib/content/data-view";

export const metadata: Metadata = {
  title: "反诈数据：全部数字，原样列出",
  description: "本站核对过的全部反诈数字，按主题列出：哪段时间的、谁公布的、什么时候公布的、要注意什么。",
  alternates: { canonical: "/data/all/" },
};

export default async function Page() {
  const { groups, total } = await getDataView();
  return <AllFigures groups={groups} total={total} />;
}
