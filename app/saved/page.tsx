import type { Metadata } from "next";
import { SavedPage } from "@/components/offline/saved-page";

export const metadata: Metadata = {
  title: "存在手机里的文章",
  description: "在文章里按“保存到手机”，没有网也能看。文章只存在你的手机里。",
  alternates: { canonical: "/saved/" },
};

export default function Page() {
  return <SavedPage />;
}
