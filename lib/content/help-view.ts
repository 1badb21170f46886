import { toHeadingId } from "@/lib/markdown/heading-id";
import { getContent } from ".";
import type { Situation } from "./collections";
import { isPublishable, listFactsOf } from "./ledger";
import type { FactOf } from "./ledger-schema";
import { toPath } from "./set";
import type { Content } from "./content";

type FirstAid = FactOf["first-aid"];
export type SituationView = Omit<Situation, "see" | "line"> & { id: string; see: { url: string; title: string } };

/** What the emergency page shows: first aid by group, and what to do by the way of paying. */
export type HelpView = { goldenMinutes: FirstAid[]; stopPayment: FirstAid[]; secondScam: FirstAid[]; frozenCard: FirstAid[]; special: FirstAid[]; situations: SituationView[] };

/** The router file for people whose money is gone. */
const AFTER_PAYING = "qian-zhuanchu";

/** First aid that the situations above it, or a page of its own, do not already give. */
const OWN_PAGE = ["fa-32-fake-sites", "fa-41-materials", "fa-43-fake-police", "fa-44-punish-list", "fa-50-code-leaked", "fa-51-screen-shared", "fa-53-cash-gold"];

export async function getHelpView(): Promise<HelpView> {
  const content = await getContent();
  const all = listFactsOf(content.ledger, "first-aid").filter((entry) => isPublishable(entry) && !OWN_PAGE.includes(entry.id));
  const ofGroup = (group: FirstAid["group"]) => all.filter((entry) => entry.group === group).sort((a, b) => a.order - b.order);
  const afterPaying = content.situations.find(({ slug }) => slug === AFTER_PAYING);
  return {
    goldenMinutes: ofGroup("golden-minutes"),
    stopPayment: ofGroup("stop-payment"),
    secondScam: ofGroup("second-scam"),
    frozenCard: ofGroup("frozen-card"),
    special: ofGroup("special"),
    situations: toSituationViews(content, afterPaying?.situations ?? []),
  };
}

/** Situations with the title of the page each leads to. */
export function toSituationViews(content: Content, situations: Situation[]): SituationView[] {
  return situations.map(({ title, verdict, actions, see }) => {
    const url = toPath(see);
    const target = content.articles.find((article) => article.url === url);
    return { id: toHeadingId(title), title, verdict, actions, see: { url, title: target?.title ?? "怎么办" } };
  });
}
