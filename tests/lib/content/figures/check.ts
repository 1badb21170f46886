import { validateContent } from "@/lib/content/validate";
import { ContentError, type Problem } from "@/lib/content/problems";
import { source } from "../sample";

const entry = { confidence: "high", publish: true, sources: ["src-a"] };
const law = { ...entry, law: "中华人民共和国某法", shortName: "某法", heading: "试", effectiveOn: "2022-12-01", version: "甲", status: "现行有效", gist: "试。" };

/** A ledger with one figure of each kind. */
const LEDGER = [
  source("facts/sources.json", JSON.stringify([{ id: "src-a", title: "来源甲", publisher: "公安部", date: "2025-03-05", kind: "official", url: "https://example.org/a" }])),
  source("facts/documents.json", JSON.stringify([{ id: "seed-9", title: "工作情况", publisher: "某检察院", date: "2023-11-30", sources: ["src-a"] }])),
  source("facts/hotlines.json", JSON.stringify([{ ...entry, id: "hl-110", name: "110", kind: "hotline", number: "110", does: "报警", when: "被骗时" }, { ...entry, id: "hl-12308", name: "12308", kind: "hotline", number: "12308（境外：+86-10-12308）", does: "求助", when: "在境外" }])),
  source(
    "facts/laws.json",
    JSON.stringify([
      { ...law, id: "law-x-31", article: "第三十一条", text: ["任何单位和个人不得非法买卖、出租、出借电话卡。", "对经认定的单位和个人可以限制业务。"] },
      { ...law, id: "law-xf-266", law: "中华人民共和国刑法", shortName: "刑法", article: "第二百六十六条", heading: "诈骗罪", text: ["诈骗公私财物，数额较大的，处三年以下有期徒刑。"] },
    ]),
  ),
  source("facts/thresholds.json", JSON.stringify([{ ...entry, id: "th-a", subject: "数额", crime: "诈骗罪", document: "《关于甲的意见》", documentNumber: "法发〔2016〕32号", effectiveOn: "2016-12-19", rule: "三千元以上、三万元以上，分别认定；不足二万元的另算。", gist: "三千元就够。" }])),
  source(
    "facts/document-facts.json",
    JSON.stringify([
      { ...entry, id: "seed-9-f01", document: "seed-9", gist: "2023年起诉430余人，涉案3500余万元，近3000人被骗，约20人在逃，缴获手机37部。", status: "只到起诉" },
      { ...entry, id: "seed-9-f02", document: "seed-9", gist: "“4·01”专案由两家督办。", status: "2023年数据" },
    ]),
  ),
  source("facts/statistics.json", JSON.stringify([{ ...entry, id: "st-2024", topic: "公安", period: "2024年", publisher: "公安部", gist: "2024年破案29.4万起。", figures: [{ metric: "破案", value: "29.4", unit: "万起" }] }])),
];

const ALL = "hl-110, hl-12308, law-x-31, law-xf-266, th-a, seed-9-f01, seed-9-f02, st-2024";

type Options = { facts?: string; stage?: string };

/** The problems of an article whose body says `text`: a guide, or a case at that stage. */
export function problemsOf(text: string, { facts = ALL, stage }: Options = {}): Problem[] {
  const common = `title: 试一试\nadvice: 先停下来\nsummary: 这里是一段摘要，写够了字数才能通过检查，所以再写几个字。\nfacts: [${facts}]\npublishedOn: 2026-11-21\nreviewedOn: 2026-11-21\nreviewBy: 2027-05-21`;
  const guide = `---\n${common}\n---\n\n## 一\n\n${text}\n\n## 二\n\n完。\n`;
  const example = `---\n${common}\nhappened: 2023年公布\nplace: 四川\nstage: ${stage}\n---\n\n## 发生了什么\n\n${text}\n\n## 结果怎样\n\n完。\n\n## 我们能学到什么\n\n完。\n`;
  try {
    validateContent([...LEDGER, stage ? source("cases/a.md", example) : source("guides/a.md", guide)]);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

export function messagesOf(text: string, options?: Options): string[] {
  return problemsOf(text, options).map(({ message }) => message.split("\n")[0] ?? "");
}
