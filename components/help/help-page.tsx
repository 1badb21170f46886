import { PageTitle } from "@/components/layout/page-title";
import type { HelpView } from "@/lib/content/help-view";
import { FirstAid } from "./first-aid";
import { HelpSheet } from "./help-sheet";
import { ReportCard } from "./report-card";
import { SituationList } from "./situation-list";

/** What every false helper gets wrong; first on the page, beside the number. */
const PROTECTIONS = ["没有“报警邮箱”“报警QQ”，只有110和派出所。", "收钱帮你“追回钱”的，都是骗子。", "退还被骗的钱，不收任何费用。", "越快越好：钱还没被转走，就有机会拦住。"];

type HelpPageProps = { view: HelpView };

/** For the person who has just lost money. No script is needed for anything on it. */
export function HelpPage({ view }: HelpPageProps) {
  return (
    <article>
      <div data-speak="">
        <PageTitle title="被骗了？先打110" />
        <p className="mt-4 max-w-text">
          <a href="tel:110" className="block rounded border-2 border-danger bg-danger-soft px-4 py-4 text-center text-xl font-bold text-danger no-underline">
            拨打 110
          </a>
        </p>
        <ul className="mt-4 max-w-text">
          {PROTECTIONS.map((text) => (
            <li key={text} className="border-b border-line py-2 font-semibold">
              {text}
            </li>
          ))}
        </ul>
      </div>
      <p className="mt-2">
        <a href="#card" className="link inline-block py-3">
          警察会问七件事，先写在报警信息卡上
        </a>
      </p>
      <Part id="now" title="现在就做这几步" entries={view.goldenMinutes} />
      <section aria-labelledby="paid" className="mt-10">
        <h2 id="paid" className="text-xl font-bold">
          你是怎么付的，给过他什么
        </h2>
        <SituationList situations={view.situations} headingLevel={3} />
      </section>
      <ReportCard items={view.reportItems} />
      <Part id="after" title="报警以后，钱会怎样" entries={view.stopPayment} />
      <Part id="second" title="当心第二个骗子" entries={view.secondScam} />
      <Part id="frozen" title="卡被冻结了" entries={view.frozenCard} />
      <Part id="special" title="这些情况，这样做" entries={view.special} />
      <HelpSheet protections={PROTECTIONS} steps={view.goldenMinutes} items={view.reportItems} address={view.address} />
    </article>
  );
}

type PartProps = { id: string; title: string; entries: HelpView["goldenMinutes"] };

function Part({ id, title, entries }: PartProps) {
  return (
    <section aria-labelledby={id} className="mt-10" data-speak="">
      <h2 id={id} className="text-xl font-bold">
        {title}
      </h2>
      {entries.map((entry) => (
        <FirstAid key={entry.id} entry={entry} headingLevel={3} />
      ))}
    </section>
  );
}
