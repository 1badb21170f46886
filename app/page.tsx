import type { Metadata } from "next";
import { HomePage } from "@/components/home/home-page";
import { getArticles, getContent } from "@/lib/content";
import { getCommonTypes } from "@/lib/content/section-view";
import { getSituationGroups } from "@/lib/content/situation-view";
import { getTypeGroups } from "@/lib/content/type-groups-view";
import { SITE_NAME, SITE_SUMMARY } from "@/lib/site";

/** Guides named on the home page. */
const GUIDES = 12;

export const metadata: Metadata = {
  title: { absolute: `${SITE_NAME}：这是不是骗局，被骗了怎么办` },
  description: SITE_SUMMARY,
  alternates: { canonical: "/" },
};

export default async function Page() {
  const { articles } = await getContent();
  const [wubu, types, cases, laws, guides] = await Promise.all([getArticles("wubu"), getArticles("types"), getArticles("cases"), getArticles("laws"), getArticles("guides")]);
  return <HomePage situations={await getSituationGroups()} groups={await getTypeGroups()} wubu={wubu} types={await getCommonTypes()} typeCount={types.length} cases={cases.slice(0, 4)} laws={laws.slice(0, 4)} guides={guides.slice(0, GUIDES)} guideCount={guides.length} total={articles.length} />;
}
