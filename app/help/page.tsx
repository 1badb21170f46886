import type { Metadata } from "next";
import { HelpPage } from "@/components/help/help-page";
import { getHelpView } from "@/lib/content/help-view";

export const metadata: Metadata = {
  title: "被骗了先打110：一步一步怎么做",
  description: "刚转了钱、说了验证码、开了共享屏幕：先打110，再照着做。交钱才帮你追回的，都是骗子。",
  alternates: { canonical: "/help/" },
};

export default async function Page() {
  return <HelpPage view={await getHelpView()} />;
}
