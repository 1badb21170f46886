/**
 * What counts as a figure. The table of content/RULES.md is made from this one
 * (a test compares them), so `what` and `why` are written for editors.
 */

/** Which Chinese numerals with this unit are looked up; Arabic ones always are. */
type Least = { least: number };
export type Unit = Least & { words: string[]; class: string };

/**
 * Units, longest words first within a class. `class` says which may stand for each
 * other: 500余人 is 500余名. `least` is the smallest number written in Chinese that is
 * looked up: 两个、三步、一句话 are ways of speaking, 三年、三十张 are figures.
 */
export const UNITS: Unit[] = [
  { class: "钱", words: ["美元", "港元", "元", "块钱", "块"], least: 1 },
  { class: "人次", words: ["人次"], least: 2 },
  { class: "年龄", words: ["周岁", "岁"], least: 1 },
  { class: "人", words: ["人", "名"], least: 2 },
  { class: "月", words: ["个月", "月"], least: 2 },
  { class: "年", words: ["年"], least: 1 },
  { class: "小时", words: ["个小时", "小时"], least: 2 },
  { class: "分钟", words: ["分钟"], least: 1 },
  { class: "秒", words: ["秒钟", "秒"], least: 1 },
  { class: "周", words: ["个星期", "星期", "周"], least: 2 },
  { class: "日", words: ["日", "天"], least: 2 },
  { class: "倍", words: ["倍"], least: 1 },
  { class: "起", words: ["起"], least: 2 },
  { class: "部门", words: ["个部门", "部门"], least: 2 },
  { class: "个", words: ["个方面", "方面", "个", "家", "张", "条", "部", "份", "台", "套", "集", "批", "项", "处", "款", "件", "单", "笔", "通", "封", "场", "种", "类", "枚", "篇", "辆", "只", "箱", "次", "级", "位", "页", "号", "遍", "样"], least: 10 },
];

/** Words before or after a number that change it. Those of one class may stand for each other. */
export const QUALIFIERS: Record<string, { before: string[]; after: string[] }> = {
  多于: { before: ["超过", "超", "逾"], after: ["余", "多"] },
  少于: { before: ["近"], after: [] },
  不到: { before: ["不到", "不足", "不满", "未满"], after: [] },
  大约: { before: ["大约", "约"], after: ["左右", "上下"] },
  以上: { before: ["至少", "起码", "满", "达到"], after: ["以上", "及以上", "起", "起步", "起算"] },
  以下: { before: ["最高", "最多", "最长", "不超过", "上限"], after: ["以下", "以内", "之内", "以里", "内"] },
};

/** The kinds of figure, as editors read them. */
export const FIGURE_RULES = [
  { kind: "日期", example: "2022年12月1日、4月、2021年4月至2022年7月", why: "写错一年，读者就以为是另一件事。依据里要有同一个年、月、日。" },
  { kind: "数量", example: "5500余万元、1400余名、三十日、90%", why: "三千元、3000元、0.3万元算一样；万和亿、元和万元不能写错。" },
  { kind: "限定词", example: "余、近、约、以上、不到", why: "“近3000人”不是“3000人”。依据里有的照写，没有的不加。" },
  { kind: "法条", example: "刑法第二百六十六条、第31条", why: "读者会照着条号去查。写了法律名称的，条号要和这部法律对得上。" },
  { kind: "文号", example: "法发〔2016〕32号", why: "司法解释靠文号分清，差一个字就是另一份文件。" },
  { kind: "电话", example: "110、96110、12381", why: "写错号码，读者会打给陌生人。凡是没有单位的数字都按号码查。" },
  { kind: "罪名", example: "诈骗罪、帮信罪", why: "罪名不能自己起。简称和全称算一样。" },
  { kind: "诉讼阶段", example: "起诉、一审、判处、判决", why: "起诉不是判决。案例的 stage 没到一审的，不能写判了。" },
  { kind: "引用", example: "《……》、规定：“……”、> 引文", why: "文件名和引文一字不差。法条原文只用“> law-编号”。" },
  { kind: "同一件事", example: "2023年……160余件", why: "一句话里的年份和数字，要出自同一条依据，不能张冠李戴。" },
] as const;

/** Ways of speaking that hold a number and a unit, and state none. */
export const HARMLESS = ["一块儿", "一块", "一年四季", "一年到头", "三天两头", "三五天", "百分百", "百分之百"];
