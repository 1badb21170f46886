/**
 * The mistakes a new editor makes, written down before the messages were: each is one
 * change to a text in which nothing is wrong. `file` is given where the name is the mistake.
 */
export type Mistake = { what: string; base: "case" | "type" | "law"; change: (text: string) => string; file?: string };

const swap = (from: string, to: string) => (text: string) => text.replace(from, to);
/** Word's and WeChat's favourite stowaway. */
const ZERO_WIDTH_SPACE = "\u200b";

export const MISTAKES: Mistake[] = [
  { what: "文件名用了中文", base: "case", change: (text) => text, file: "cases/快递理赔案.md" },
  { what: "忘了第一行的 ---", base: "case", change: swap("---\n", "") },
  { what: "字段后面的冒号打成全角", base: "case", change: swap("title: ", "title：") },
  { what: "冒号后面没有空格", base: "law", change: swap("advice: ", "advice:") },
  { what: "字段名打错一个字母", base: "type", change: swap("summary:", "sumary:") },
  { what: "摘要太短", base: "law", change: (text) => text.replace(/summary: .*/, "summary: 讲某法第一条。") },
  { what: "没写依据", base: "case", change: swap("facts: [hl-110, law-x-1, doc-a-f01]\n", "") },
  { what: "依据的编号抄错", base: "law", change: swap("facts: [law-x-1]", "facts: [law-x-11]") },
  { what: "方括号和逗号打成全角", base: "case", change: swap("aliases: [快递理赔, 包裹丢了]", "aliases: 【快递理赔，包裹丢了】") },
  { what: "列表里用了顿号", base: "case", change: swap("tags: [快递, 客服]", "tags: [快递、客服]") },
  { what: "日期用了斜杠", base: "law", change: swap("reviewedOn: 2026-11-21", "reviewedOn: 2026/11/21") },
  { what: "写了没有的一天", base: "type", change: swap("reviewBy: 2027-05-21", "reviewBy: 2027-02-30") },
  { what: "起诉写成判刑", base: "case", change: swap("stage: 提起公诉", "stage: 已判刑") },
  { what: "渠道写了自己想的词", base: "type", change: swap("channels: [电话, 短信]", "channels: [电话, QQ]") },
  { what: "小标题换了说法", base: "case", change: swap("## 发生了什么", "## 案情经过") },
  { what: "## 后面没有空格", base: "law", change: swap("## 会怎么样", "##会怎么样") },
  { what: "骗子的话后面忘了破折号", base: "type", change: swap("”——先让你觉得占理。", "”先让你觉得占理。") },
  { what: "三步写成四步", base: "type", change: swap("3. 叫你转账，说转完就退。", "3. 叫你转账。\n4. 说转完就退。") },
  { what: "一道题两个对的", base: "type", change: swap("- [ ] 看看没关系", "- [x] 看看没关系") },
  { what: "站内链接少了斜杠", base: "case", change: swap("(/types/jia-kefu/)", "(types/jia-kefu)") },
  { what: "放了没有登记的网址", base: "type", change: swap("骗钱的要受处罚。", "骗钱的要受处罚，见[新闻](https://news.example.com/1.html)。") },
  { what: "放了没有登记的电话", base: "case", change: swap("[110](tel:110)", "[追款热线](tel:4001234567)") },
  { what: "自己抄法条", base: "law", change: swap("> law-x-1 第二款", "> 第一条 第二款的话。") },
  { what: "正文里写了 HTML", base: "law", change: swap("轻的罚款，", "轻的罚款<br>") },
  { what: "从网页粘贴来看不见的字符", base: "case", change: swap("对方说包裹丢了", `对方说${ZERO_WIDTH_SPACE}包裹丢了`) },
];
