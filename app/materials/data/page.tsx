import type { Metadata } from "next";
import { OpenDataPage } from "@/components/materials/open-data-page";
import { MONTHLY_EMBED } from "@/lib/share/embed";
import { getEmbedLine } from "@/lib/share/material";
import { OPEN_DATA_FILES } from "@/lib/share/open-data";

export const metadata: Metadata = {
  title: "放到你的网站上：嵌入一行代码，开放数据",
  description: "街道、物业、学校的网站可以嵌入本站的提醒；骗局、骗子的话、案例有 JSON 数据，按 CC BY 4.0 共享，每条带来源。",
  alternates: { canonical: "/materials/data/" },
};

export default function Page() {
  return <OpenDataPage files={OPEN_DATA_FILES} monthly={getEmbedLine(MONTHLY_EMBED, "每月一骗")} example={getEmbedLine("maochong-gongjianfa", "冒充公检法")} />;
}
