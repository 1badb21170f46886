import type { Metadata } from "next";
import { PageTitle } from "@/components/layout/page-title";
import { SituationMenu } from "@/components/help/situation-menu";
import { getSituationGroups } from "@/lib/content/situation-view";

export const metadata: Metadata = {
  title: "我遇到了……：照着选，看是不是骗局",
  description: "接到电话、收到消息、对方要我做某件事、钱已经转出去了、家里人正在被骗：选一个，看是不是骗局，现在怎么做。",
  alternates: { canonical: "/situations/" },
};

export default async function Page() {
  return (
    <>
      <PageTitle title="我遇到了……" lead="选最像的一个。点两下就有答案。" />
      <SituationMenu groups={await getSituationGroups()} />
    </>
  );
}
