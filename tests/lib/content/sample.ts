import type { SourceFile } from "@/lib/content/source-text";

/** A file of content/ from its text. */
export function source(file: string, text: string | Uint8Array): SourceFile {
  return { file, bytes: typeof text === "string" ? new TextEncoder().encode(text) : text };
}

/** What the case of the new editor's fixtures rests on. */
export const CASE_LEDGER: SourceFile[] = [
  source("facts/documents.json", JSON.stringify([{ id: "doc-a", title: "案例汇编", publisher: "检察院", date: "2022", sources: ["src-a"] }])),
  source("facts/document-facts.json", JSON.stringify([{ id: "doc-a-f01", confidence: "high", publish: true, sources: ["src-a"], document: "doc-a", gist: "2022年4月，浙江义乌李某接到假快递客服的电话被骗，检察院提起公诉。", status: "属实" }])),
];

/** A guide in which nothing is wrong. */
export const GUIDE = `---
title: 被骗之后怎么办
advice: 先打110再说别的
summary: 刚把钱转给骗子的人先做什么、再做什么，一步一步写在这里，照着做就行。
facts: [hl-110]
publishedOn: 2026-11-21
reviewedOn: 2026-11-21
reviewBy: 2027-05-21
---

## 先做什么

马上拨[110](tel:110)。

## 再做什么

看[上面](#先做什么)，把证据存好。
`;

const entry = { confidence: "high", publish: true, sources: ["src-a"] };

/** A ledger of one fact a kind that tests need. */
export const LEDGER: SourceFile[] = [
  source("facts/sources.json", JSON.stringify([{ id: "src-a", title: "来源甲", publisher: "公安部", date: "2025", kind: "official", url: "https://example.org/a" }])),
  source(
    "facts/hotlines.json",
    JSON.stringify([
      { ...entry, id: "hl-110", name: "110", kind: "hotline", number: "110", does: "报警", when: "被骗时" },
      { ...entry, id: "hl-secret", name: "不发布", kind: "hotline", number: "999", does: "无", when: "无", publish: false },
      { ...entry, id: "hl-rumour", name: "传闻", kind: "hotline", number: "998", does: "无", when: "无", confidence: "low" },
    ]),
  ),
  source(
    "facts/laws.json",
    JSON.stringify([{ ...entry, id: "law-x-1", law: "中华人民共和国某法", shortName: "某法", article: "第一条", heading: "试", effectiveOn: "2022-12-01", version: "甲", status: "现行有效", text: ["第一款的话。", "第二款的话。"], gist: "试。" }]),
  ),
];
