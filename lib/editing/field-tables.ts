import { HEADINGS } from "@/lib/content/body";
import { articleSchemas, collectionSchema, type ArticleFields, type CollectionFields } from "@/lib/content/schema";
import { SECTION_IDS, SECTIONS, type Section } from "@/lib/site";

type FieldName = { [S in Section]: keyof ArticleFields[S] }[Section] | keyof CollectionFields;

/** What each field is for, and where it shows. A field without a line here does not compile. */
const PURPOSES: Record<FieldName, string> = {
  title: "页面最大的那行字，也是所有链接上的字",
  advice: "先说建议：浏览器标题、微信卡片最先显示它",
  summary: "显示在列表和搜索结果里",
  verdict: "页面顶上的一句话判断",
  remember: "念得出口、记得住的一句",
  aliases: "市民会搜的词，黑话、简称都写",
  tags: "主题，用来搜索",
  facts: "依据：`content/facts/` 里的编号，页面底部列出它们的来源",
  related: "接着看的文章",
  audio: "录好的朗读，放在 `content/audio/`；有了它，页面上是播放器，不再用手机朗读",
  publishedOn: "第一次发布的日期，以后不改",
  reviewedOn: "最后一次对照来源核对的日期",
  reviewBy: "下次核对的日期，必须晚于最后核对",
  reviewedBy: "谁核对的，只写身份，不写姓名；显示在日期旁边",
  draft: "草稿：只有 `npm run dev` 看得到",
  order: "排第几",
  channels: "骗子从哪里找上人",
  readers: "谁最该看",
  happened: "什么时候的事；原材料没写就写公布时间，如“2023年公布”",
  place: "哪里的事",
  stage: "依据写到哪一步；没判决的不能写成判了",
  types: "属于哪几类骗局，会出现在那一页的“真实案例”里",
};

type Row = { name: string; isRequired: boolean; expected: string };
type Schema = { shape: Record<string, { safeParse: (value: unknown) => { success: boolean; error?: { issues: { message: string }[] } } }> };

export const START = "<!-- 字段表：开始。由 npm run docs 按程序里的规则生成，不要手改 -->";
export const END = "<!-- 字段表：结束 -->";

/** The tables of fields and the lists of headings, as the schema has them. */
export function toFieldTables(): string {
  const schemas = SECTION_IDS.map((id) => toRows(articleSchemas[id]));
  const common = (schemas[0] ?? []).filter((row) => schemas.every((rows) => rows.some((other) => isSame(row, other))));
  const own = SECTION_IDS.map((id, index) => {
    const rows = (schemas[index] ?? []).filter((row) => !common.some((other) => isSame(row, other)));
    return `### ${SECTIONS[id].title}（${id}）另有的字段\n\n${rows.length > 0 ? toTable(rows) : "没有。"}\n\n${toHeadings(id)}`;
  });
  return [`### 五个栏目都有的字段\n\n${toTable(common)}`, ...own, `### 词典（glossary）和情形（situations）的字段\n\n${toTable(toRows(collectionSchema))}`].join("\n\n");
}

/** `readme` with the tables of today between the markers. */
export function replaceTables(readme: string): string {
  const [before, rest = ""] = readme.split(START);
  const [, after] = rest.split(END);
  if (before === undefined || after === undefined) throw new Error(`content/README.md 里找不到“${START}”或“${END}”。`);
  return `${before}${START}\n\n${toFieldTables()}\n\n${END}${after}`;
}

function toRows({ shape }: Schema): Row[] {
  return Object.entries(shape).map(([name, field]) => ({ name, isRequired: !field.safeParse(undefined).success, expected: getExpected(field) }));
}

/** The schema's own words for what it wants: what editors are told when they write something else. */
function getExpected(field: Schema["shape"][string]): string {
  // No field of ours takes `false`.
  return (field.safeParse(false).error?.issues[0]?.message ?? "").replace(/^应为/, "");
}

function isSame(a: Row, b: Row): boolean {
  return a.name === b.name && a.isRequired === b.isRequired && a.expected === b.expected;
}

function toTable(rows: Row[]): string {
  const sorted = [...rows].sort((a, b) => Number(b.isRequired) - Number(a.isRequired));
  const lines = sorted.map(({ name, isRequired, expected }) => `| \`${name}\` | ${isRequired ? "必填" : "选填"} | ${expected} | ${PURPOSES[name as FieldName]} |`);
  return ["| 字段 | 要不要 | 写什么 | 做什么用 |", "|---|---|---|---|", ...lines].join("\n");
}

function toHeadings(section: Section): string {
  const rules = HEADINGS[section];
  if (!rules) return "小标题自己定，至少两个。";
  return `小标题依次是：${rules.map(({ heading, optional }) => `${heading}${optional ? "（可省）" : ""}`).join("、")}。`;
}
