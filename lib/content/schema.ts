import { z } from "zod";
import { SECTION_IDS, type Section } from "@/lib/site";
import { choices, date, integer, list, slugs, text } from "./fields";
import { RECORDING } from "./recordings";

export const CHANNELS = ["电话", "短信", "微信", "App", "快递", "面对面"] as const;
export const READERS = ["所有人", "老人", "学生", "家长", "求职者", "财务", "商家"] as const;
/** How far a case had gone when its source was written. A prosecution is not a conviction. */
export const STAGES = ["工作通报", "立案查处", "提起公诉", "一审判决", "生效判决", "整改结案"] as const;

/** Who compared a text with its sources: a role, never a person's name. */
export const REVIEWERS = ["编辑", "律师", "法学教师", "社区工作者", "公安民警", "检察人员"] as const;

/** Fields of every file that needs sources and reviews. */
const reviewed = {
  /** Ids in content/facts that the text rests on; the page lists their sources. */
  facts: list("依据的编号，例如 [law-fz-31]", { min: 1, pattern: /^[a-z0-9-]+$/ }),
  /** Day somebody last compared the text with its sources; shown as 最后核对. */
  reviewedOn: date("最后核对的日期"),
  /** Day by which that must happen again; a later day shows a banner. */
  reviewBy: date("下次核对的日期"),
};

const AUDIO = "应为录音的文件名，例如 nfc.mp3";

const article = {
  ...reviewed,
  /** The page's only h1, and the words of every link to it. */
  title: text("标题", 2, 24),
  /** What to do, first in <title> and so on a WeChat card, which shows little else. */
  advice: text("一句建议", 4, 18),
  /** One or two sentences for lists, search results and the page's description. */
  summary: text("摘要", 20, 90),
  /** Words citizens search by: slang, short forms, other names. Feeds search. */
  aliases: list("别名", {}).optional(),
  /** Topics. Feed search. */
  tags: list("标签", { max: 6 }).optional(),
  /** Articles to read next, as section/slug. */
  related: list("相关文章，例如 [types/nfc]", { pattern: /^[a-z]+\/[a-z0-9-]+$/ }).optional(),
  /** A recorded reading in content/audio: shown with a player in place of the device's own voice. */
  audio: z.string({ error: AUDIO }).regex(RECORDING, { error: AUDIO }).optional(),
  /** Day of first publication, for feeds. */
  publishedOn: date("发布的日期"),
  /** Role of whoever did the last review; shown beside its day. */
  reviewedBy: z.enum(REVIEWERS, { error: `应为复核人的身份：从 ${REVIEWERS.join("、")} 里选一个，不写姓名` }).optional(),
  /** Not yet for readers: shown only under `npm run dev`, with a mark. */
  draft: z.literal(true, { error: "应为 true；写完了就删掉 draft 这一行" }).optional(),
};

/** One-sentence judgement at the top of a page. */
const verdict = text("一句话判断", 8, 60);
/** The sentence to keep in mind, short enough to say aloud. */
const remember = text("记一句话", 6, 30);
/** Whom a page is for; the home page groups by it. */
const readers = choices("读者", READERS);

/** What the front matter of each section may and must hold. */
export const articleSchemas = {
  wubu: z.strictObject({
    ...article,
    verdict,
    remember,
    /** Which of the five warnings, 1–5: its finger in the mark. */
    order: integer("第几不", 1, 5),
  }),
  types: z.strictObject({
    ...article,
    verdict,
    remember,
    readers,
    /** How the swindler first reaches the reader. */
    channels: choices("从哪里来", CHANNELS),
  }),
  cases: z.strictObject({
    ...article,
    verdict: verdict.optional(),
    /** When it happened, as precisely as the source says. */
    happened: text("时间", 4, 24),
    /** Where it happened. */
    place: text("地点", 2, 16),
    /** How far the case had gone when its source was written. */
    stage: z.enum(STAGES, { error: `应为其中一个：${STAGES.join("、")}` }),
    /** Slugs of the scam types it is an example of; it is listed on their pages. */
    types: slugs("骗局的文件名，例如 [maochong-kefu]").optional(),
  }),
  laws: z.strictObject({ ...article, verdict: verdict.optional() }),
  guides: z.strictObject({ ...article, verdict: verdict.optional(), readers: readers.optional() }),
} satisfies Record<Section, z.ZodType>;

/** Front matter of the pages that are lists of short entries: the glossary and the router. */
export const collectionSchema = z.strictObject({
  ...reviewed,
  /** The group's heading. */
  title: text("标题", 2, 24),
  /** What the group is about, in a sentence. */
  summary: text("摘要", 8, 90).optional(),
  /** Place among its siblings. */
  order: integer("第几", 1, 99),
});

export type ArticleFields = { [S in Section]: z.infer<(typeof articleSchemas)[S]> };
export type CollectionFields = z.infer<typeof collectionSchema>;

/** True for a folder of content/ that holds articles. */
export function isSection(name: string): name is Section {
  return (SECTION_IDS as string[]).includes(name);
}
