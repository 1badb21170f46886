import type { ArticleOf, Content } from "@/lib/content";
import { getMaterial, type Material } from "./material";
import { planSession, type SessionStep } from "./session";

export const AUDIENCES = { elders: "老人", students: "学生", parents: "家长", jobseekers: "求职者", finance: "财务", shops: "商家", everyone: "所有人" } as const;
export const MINUTES = [5, 10, 45] as const;
export const FORMS = { talk: "面对面讲", group: "发到群里", public: "喇叭和海报" } as const;

export type Audience = keyof typeof AUDIENCES;
export type Minutes = (typeof MINUTES)[number];
export type Form = keyof typeof FORMS;
type Choice = { audience: Audience; minutes: Minutes; form: Form };

export type PackTopic = { material: Material; article: ArticleOf["types"] };
export type Pack = Choice & { id: string; path: string; title: string; topics: PackTopic[]; plan: SessionStep[] };

/** How many scams one can tell in so many minutes: one at a time, slowly. */
const TOPICS: Record<Minutes, number> = { 5: 1, 10: 2, 45: 4 };

/** Every choice there is. */
export function listPackChoices(): (Choice & { id: string; path: string; title: string })[] {
  const choices = (Object.keys(AUDIENCES) as Audience[]).flatMap((audience) => MINUTES.flatMap((minutes) => (Object.keys(FORMS) as Form[]).map((form) => ({ audience, minutes, form }))));
  return choices.map((choice) => {
    const id = `${choice.audience}-${choice.minutes}-${choice.form}`;
    return { ...choice, id, path: `/materials/pack/${id}/`, title: `${AUDIENCES[choice.audience]} × ${choice.minutes} 分钟：${FORMS[choice.form]}` };
  });
}

/** A pack ready to print, or null for an unknown id. */
export function findPack(content: Content, id: string): Pack | null {
  const choice = listPackChoices().find((candidate) => candidate.id === id);
  if (!choice) return null;
  const topics = chooseTopics(content, AUDIENCES[choice.audience], TOPICS[choice.minutes]).map((article) => ({ article, material: getMaterial(content, article) }));
  return { ...choice, topics, plan: choice.form === "talk" ? planSession(choice.minutes, topics.map(({ article }) => article.title)) : [] };
}

/** Scams that hit these readers: those written for them first, then the ministry's ten, then by address. */
export function chooseTopics(content: Content, reader: string, count: number): ArticleOf["types"][] {
  const types = content.articles.filter((article): article is ArticleOf["types"] => article.section === "types");
  const rank = ({ readers, slug }: ArticleOf["types"]) => {
    const place = (readers as string[]).indexOf(reader);
    const general = (readers as string[]).includes("所有人") ? 5 : 9;
    return (place === -1 ? general : place) * 2 + (isOfficial(content, slug) ? 0 : 1);
  };
  return [...types].sort((a, b) => rank(a) - rank(b) || a.slug.localeCompare(b.slug)).slice(0, count);
}

/** On the ministry's list of 2025. */
export function isOfficial({ ledger }: Content, slug: string): boolean {
  const fact = ledger.facts.get(`scam-${slug}`);
  return fact?.factKind === "scam-types" && (fact.officialLists ?? []).includes("2025十类");
}
