import { HEADINGS } from "@/lib/content/body";
import { CHANNELS, READERS, STAGES } from "@/lib/content/schema";
import type { Section } from "@/lib/site";
import { addMonths } from "./dates";

/** The five warnings are five; the other sections grow. */
export const NEW_SECTIONS = ["types", "cases", "laws", "guides"] as const;
export type NewSection = (typeof NEW_SECTIONS)[number];

export type NewArticle = { section: NewSection; title: string; facts: string[]; /** Slugs of scam types a case belongs to. */ types?: string[]; today: string };

/** Months until the next review: advice ages faster than law. */
const REVIEW_MONTHS: Record<NewSection, number> = { types: 6, guides: 6, cases: 12, laws: 12 };

/** Cited where the text tells people to dial it. */
const POLICE = "hl-110";

/**
 * A new article: a draft in the form its section asks for. Each place an editor
 * has to fill in is marked 【待填：……】, which `npm run check` lists one by one.
 */
export function createArticle(article: NewArticle): string {
  return `---\n${toFields(article).join("\n")}\n---\n\n${toBody(article)}\n`;
}

function toFields({ section, title, facts, types, today }: NewArticle): string[] {
  const cited = facts.length > 0 ? `[${[...new Set([...facts, ...(section === "types" || section === "guides" ? [POLICE] : [])])].join(", ")}]` : `[${POLICE}] # 【待填：依据的编号，用 npm run new -- --find 词 来找】`;
  return [
    "draft: true # 写完、核对过，删掉这一行才会发布",
    `title: ${toScalar(title)}`,
    "advice: 【待填：一句建议】 # 4–18 个字，先说做什么",
    "summary: 【待填：一两句话说清这是什么、要紧的是什么，二十到九十个字】",
    ...(section === "types" ? ["verdict: 【待填：凡是……的，都是诈骗】", "remember: 【待填：一句念得出口的话】"] : []),
    "aliases: [【待填：大家会搜的词】]",
    ...(section === "types" ? [`channels: [${CHANNELS[0]}] # 【待填：从 ${CHANNELS.join(" ")} 里选】`, `readers: [${READERS[0]}] # 【待填：从 ${READERS.join(" ")} 里选】`] : []),
    `facts: ${cited}`,
    `publishedOn: ${today}`,
    `reviewedOn: ${today}`,
    `reviewBy: ${addMonths(today, REVIEW_MONTHS[section])}`,
    ...(section === "cases" ? ["happened: 【待填：哪年哪月】", "place: 【待填：哪里】", `stage: ${STAGES[0]} # 【待填：从 ${STAGES.join(" ")} 里选】`] : []),
    ...(section === "cases" && types && types.length > 0 ? [`types: [${types.join(", ")}]`] : []),
  ];
}

/** A title that YAML would read as something else is quoted. */
function toScalar(title: string): string {
  return /^[\d[\]{}&*!|>'"%@`#,?:-]|: | #/.test(title) ? `'${title.replace(/'/g, "''")}'` : title;
}

const EXAMPLES: Record<string, string> = {
  他们会这样说: "- “【待填：骗子的原话】”——【待填：这句话在耍什么花招】\n- “【待填：骗子的原话】”——【待填：这句话在耍什么花招】",
  套路三步: "1. 【待填：怎么找上你】\n2. 【待填：怎么让你相信，不让你问别人】\n3. 【待填：怎么把钱要走】",
  你可以这样回: "- “【待填：马上说得出口的一句话】”",
  现在就做: "1. 【待填：先停下来，例如挂断电话】\n2. 钱已经转了，马上打[110](tel:110)，再看[被骗之后第一小时](/guides/diyi-xiaoshi/)。",
  练一练: ["一", "二", "三"].map((number) => `### 【待填：第${number}题】\n\n- [ ] 【待填：错的做法】\n- [x] 【待填：对的做法】\n\n【待填：为什么】`).join("\n\n"),
  发生了什么: "【待填：谁、什么时候、怎么被骗，只写依据里有的】",
  结果怎样: "【待填：依据写到哪一步就写到哪一步】",
  我们能学到什么: "【待填：读者下次碰到，第一步做什么】",
  一句话说明白: "【待填：不能做什么，做了会怎样】",
  这跟我有什么关系: "【待填：哪些人、哪些事会碰到】",
  会怎么样: "【待填：轻的怎样，重的怎样】",
};

/** Headings that are optional, but which a law's own words belong under. */
const LAW_HEADINGS = ["法条原文", "法律怎么说"];

function toBody({ section, facts }: NewArticle): string {
  const quotes = facts.filter((id) => id.startsWith("law-")).map((id) => `> ${id}`);
  const rules = HEADINGS[section satisfies Section] ?? [{ heading: "先做什么" }, { heading: "再做什么" }];
  return rules
    .filter(({ heading, optional }) => !optional || (LAW_HEADINGS.includes(heading) && quotes.length > 0))
    .map(({ heading }) => {
      const text = EXAMPLES[heading] ?? "【待填：写这里】";
      if (!LAW_HEADINGS.includes(heading)) return `## ${heading}\n\n${text}`;
      return [`## ${heading}`, "【待填：用自己的话说一句】", ...quotes].join("\n\n");
    })
    .join("\n\n");
}
