import { ReviewBanner } from "@/components/article/review-banner";
import { ReviewDates } from "@/components/article/review-dates";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageTitle } from "@/components/layout/page-title";
import type { SituationGroupView } from "@/lib/content/situation-view";
import { SituationList } from "./situation-list";

type SituationPageProps = { group: SituationGroupView };

/** One way it starts: first the choices, then the answer to each. */
export function SituationPage({ group }: SituationPageProps) {
  return (
    <>
      <Breadcrumb trail={[{ href: "/", label: "首页" }, { href: "/situations/", label: "我遇到了……" }]} />
      <PageTitle title={group.title} lead={group.summary} />
      <ReviewDates reviewedOn={group.reviewedOn} reviewBy={group.reviewBy} />
      <ReviewBanner reviewBy={group.reviewBy} isOverdue={group.isOverdue} />
      <ul className="no-print mt-4 max-w-text">
        {group.situations.map(({ id, title }) => (
          <li key={id} className="border-b border-line">
            <a href={`#${id}`} className="row">
              {title}
            </a>
          </li>
        ))}
      </ul>
      <SituationList situations={group.situations} headingLevel={2} />
      <p className="mt-8 max-w-text">
        都不像？
        <a href="/search/" className="link">
          搜一搜他说的话
        </a>
        ，或者打
        <a href="tel:96110" className="link px-1 font-bold">
          96110
        </a>
        问。钱已经转了，看
        <a href="/help/" className="link">
          被骗了怎么办
        </a>
        。
      </p>
    </>
  );
}
