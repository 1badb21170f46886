import type { Metadata } from "next";
import { LicencesPage } from "@/components/layout/licences-page";
import { loadLicences } from "@/lib/licences";

export const metadata: Metadata = {
  title: "用到的程序和许可",
  description: "五不反诈的网页里用到的程序，它们的作者和许可证全文。",
  alternates: { canonical: "/about/licences/" },
};

export default async function Page() {
  return <LicencesPage licences={await loadLicences()} />;
}
