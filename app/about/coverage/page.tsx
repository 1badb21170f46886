import type { Metadata } from "next";
import { CoveragePage } from "@/components/about/coverage-page";
import { getCoverage } from "@/lib/content/coverage-view";

export const metadata: Metadata = {
  title: "五份材料，写到了哪里",
  description: "给编辑看的对照表：五份公开材料里的四十项内容，分别写在本站哪一页，哪些词和数字必须留下。",
  alternates: { canonical: "/about/coverage/" },
};

export default async function Page() {
  return <CoveragePage coverage={await getCoverage()} />;
}
