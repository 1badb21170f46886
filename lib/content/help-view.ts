import { toHeadingId } from "@/lib/markdown/heading-id";
import { absoluteUrl, IS_PREVIEW } from "@/lib/site";
import { getContent } from ".";
import type { Situation } from "./collections";
import { isPublishable, listFactsOf } from "./ledger";
import type { FactOf } from "./ledger-schema";
import { toPath } from "./set";
import type { Content } from "./content";

type FirstAid = FactOf["first-aid"];
export type SituationView = Omit<Situation, "see" | "line"> & { id: string; see: { url: string; title: string } };

/** What the emergency page shows: first aid by group, what the police ask, and what to do by the way of paying. */
export type HelpView = {
  goldenMinutes: FirstAid[];
  stopPayment: FirstAid[];
  secondScam: FirstAid[];
  frozenCard: FirstAid[];
  special: FirstAid[];
  /** Fields of the card. */
  reportItems: string[];
  situations: SituationView[];
  /** The page's own, for paper; "" in a preview. */
  address: string;
};

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
    reportItems: listReportItems(all),
    situations: toSituationViews(content, afterPaying?.situations ?? []),
    address: IS_PREVIEW ? "" : absoluteUrl("/help/"),
  };
}

/** What the police ask, which the ledger lists in one sentence: ①…；②… */
export function listReportItems(entries: Pick<FirstAid, "id" | "do">[]): string[] {
  const sentence = entries.find(({ id }) => id === "fa-03-what-to-say")?.do ?? "";
  return sentence.split(/[①-⑨]/).slice(1).map((item) => item.replace(/[；。]$/, ""));
}

/** Situations with the title of the page each leads to. */
export function toSituationViews(content: Content, situations: Situation[]): SituationView[] {
  return situations.map(({ title, verdict, actions, see }) => {
    const url = toPath(see);
    const target = content.articles.find((article) => article.url === url);
    return { id: toHeadingId(title), title, verdict, actions, see: { url, title: target?.title ?? "怎么办" } };
  });
}
