import type { Metadata } from "next";
import { CheckPage } from "@/components/check/check-page";
import { getCheckWords } from "@/lib/check/build";
import { getContent } from "@/lib/content";

export const metadata: Metadata = {
  title: "可疑信息自查：粘贴进来，看哪里像骗局",
  description: "收到可疑的短信、微信、邮件，粘贴进来，在你的手机上比对骗子常用的花招，标出要当心的地方。不上传，不保存。",
  alternates: { canonical: "/check/" },
};

export default async function Page() {
  return <CheckPage words={getCheckWords(await getContent())} />;
}
