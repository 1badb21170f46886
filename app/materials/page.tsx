import type { Metadata } from "next";
import { DeskPage } from "@/components/materials/desk-page";
import { getContent } from "@/lib/content";
import { getDeskSections } from "@/lib/content/desk-view";
import { getThisMonth } from "@/lib/share/month";
import { getCurrent, listMonthly, MONTHLY_FILES } from "@/lib/share/monthly";
import { AUDIENCES, FORMS, listPackChoices, MINUTES } from "@/lib/share/packs";

export const metadata: Metadata = {
  title: "宣传物料：海报、群文案、喇叭稿，拿来就用",
  description: "给社区工作者、网格员、老师：选讲给谁听、有几分钟、用什么方式，海报、群文案、喇叭稿和讲稿都准备好了，不用登录。",
  alternates: { canonical: "/materials/" },
};

export default async function Page() {
  const monthly = listMonthly(await getContent());
  const current = getCurrent(monthly, getThisMonth());
  return <DeskPage choices={listPackChoices()} audiences={AUDIENCES} minutes={MINUTES} forms={FORMS} current={current} coming={monthly.filter(({ month }) => current && month > current.month)} feeds={MONTHLY_FILES} sections={await getDeskSections()} />;
}
