import type { Metadata } from "next";
import { DataPage } from "@/components/data/data-page";
import { getDataView } from "@/lib/content/data-view";

export const metadata: Metadata = {
  title: "反诈数据：每个数都写着谁公布的",
  description: "破案多少、起诉多少、拦下多少电话短信、被骗的人多大年纪：公安、检察、法院公布过的数字，画成图，可以下载。",
  alternates: { canonical: "/data/" },
};

export default async function Page() {
  const { charts, total } = await getDataView();
  return <DataPage charts={charts} total={total} />;
}
