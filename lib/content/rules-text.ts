import { CHARGES } from "./figures/charges";
import { FIGURE_RULES, HARMLESS, QUALIFIERS, UNITS } from "./figures/rules";
import { PROSE_RULES } from "./prose/rules";
import { BLAME, FORBIDDEN, JARGON, OFFICE } from "./prose/words";

/** content/RULES.md: the rules as editors read them, made from the tables the checks use. */
export function describeRules(): string {
  return [
    "# 自动检查的规则",
    "`npm run check` 按这里的规则查每一篇。这一页由程序里的表生成，改规则要改程序：`lib/content/figures/rules.ts`、`lib/content/prose/rules.ts` 和 `words.ts`。",
    "“错误”不改就不能发布；“提醒”可以发布，有空再改。",
    "## 查数字",
    "文章里的每一处，都到它 `facts` 引用的台账条目里找。海报和广播的文案、每月一骗，跟着那篇文章的 `facts`；图表的标题和说明、练习题的“为什么”，跟着自己的 `facts`。条目的原话、数据、文件名、发布日期、来源日期都算。找不到就是错误。",
    table(["查什么", "例子", "为什么"], FIGURE_RULES.map(({ kind, example, why }) => [kind, example, why])),
    "### 哪些数字要查",
    "阿拉伯数字全部要查。汉字数字跟着单位走：小于下面这个数的，当作说话的习惯，不查。带“以上”“余”“不到”这类限定词的，除了“一”都查。“几百”“两三万”“第二次”“同一年”不算数字。",
    table(["单位", "汉字数字从几查起"], UNITS.map(({ words, least }) => [words.join(" "), String(least)])),
    `下面这些词里的数字不查：${HARMLESS.join("、")}。`,
    "### 限定词",
    "一行里的词意思一样，可以互换；不同行的不能。余、近、约、不到，依据里有的必须写，没有的不能加。以上、以下可以省（“三年到七年”），不能加，也不能颠倒。",
    table(["意思", "写在前面", "写在后面"], Object.entries(QUALIFIERS).map(([name, { before, after }]) => [name, before.join("、") || "—", after.join("、") || "—"])),
    "### 罪名",
    "同一行的名字算一样。表里没有的罪名是错误。",
    table(["台账编号", "名字"], CHARGES.map(({ law, names }) => [law, names.join("；")])),
    "## 查文字",
    table(["规则", "等级", "查什么", "为什么", "怎么改"], Object.values(PROSE_RULES).map(({ name, severity, what, why, fix }) => [name, severity === "error" ? "错误" : "提醒", what, why, fix])),
    "### 词表",
    `责怪的话：${BLAME.join("、")}。`,
    "“不轻信”是五不的名字，“别说他……”“不是……”后面的不算。",
    `公文套话：${OFFICE.join("、")}。`,
    `行话：${JARGON.join("、")}。词典里有的，或文中写了“……就是……”的，不算。`,
    `禁发内容：${FORBIDDEN.map(({ name }) => name).join("、")}。台账热线里登记过的号码和网址除外。`,
    "`aliases` 是市民会打的字，只查数字和禁发内容。",
  ].join("\n\n") + "\n";
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`).join("\n");
}
