import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageTitle } from "@/components/layout/page-title";
import type { GlossaryView } from "@/lib/content/glossary-view";
import { ReviewBanner } from "./review-banner";
import { ReviewDates } from "./review-dates";

type GlossaryGroupProps = { group: GlossaryView };

/** Words on one theme: the word, one plain sentence, and where to read more. */
export function GlossaryGroup({ group }: GlossaryGroupProps) {
  return (
    <>
      <Breadcrumb trail={[{ href: "/", label: "首页" }, { href: "/glossary/", label: "反诈词典" }]} />
      <PageTitle title={group.title} lead={group.summary} />
      <ReviewDates reviewedOn={group.reviewedOn} reviewBy={group.reviewBy} />
      <ReviewBanner reviewBy={group.reviewBy} isOverdue={group.isOverdue} />
      <dl className="mt-4 max-w-text">
        {group.terms.map(({ id, term, meaning, aliases, see }) => (
          <div key={id} id={id} className="border-b border-line py-3">
            <dt className="font-bold">{term}</dt>
            <dd>
              {meaning}
              {aliases.length > 0 && <span className="block text-sm text-quiet">又叫：{aliases.join("、")}</span>}
              {see && (
                <a href={see.url} className="link block py-2 text-sm">
                  {see.title}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
