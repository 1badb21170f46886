import type { Metadata } from "next";
import { AccessibilityPage } from "@/components/about/accessibility-page";
import { BEYOND, CHECKED_ON, METHODS, REQUIRED } from "@/lib/accessibility";

export const metadata: Metadata = {
  title: "无障碍说明",
  description: "五不反诈怎样照顾看不清、听不见、手不方便的读者：照 WCAG 2.2 查了哪些，怎么查的，哪些还没有试过。",
  alternates: { canonical: "/about/accessibility/" },
};

export default function Page() {
  return <AccessibilityPage required={REQUIRED} beyond={BEYOND} methods={METHODS} checkedOn={CHECKED_ON} />;
}
