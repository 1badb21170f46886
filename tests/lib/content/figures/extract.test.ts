import { describe, expect, test } from "vitest";
import { extractFigures } from "@/lib/content/figures/extract";
import { isFigure } from "@/lib/content/figures/amounts";
import { extractCharges } from "@/lib/content/figures/charges";
import { readNumber } from "@/lib/content/figures/numerals";

describe("numerals", () => {
  test.each([
    ["三十一", 31],
    ["十", 10],
    ["两百", 200],
    ["三千", 3000],
    ["一万二千", 12000],
    ["二百五十三", 253],
    ["一亿零三百万", 103000000],
    ["二〇一七", 2017],
    ["1,400", 1400],
    ["0.3", 0.3],
  ])("%s is %d", (text, value) => expect(readNumber(text)).toBe(value));

  test.each(["两三万", "万", "千万", "百"])("%s is no definite number", (text) => expect(readNumber(text)).toBeNull());
});

/** Figures in short: value and unit, or the date, or the words. */
function figures(text: string): string[] {
  return extractFigures(text)
    .filter((figure) => figure.kind !== "amount" || isFigure(figure))
    .map((figure) => {
      if (figure.kind === "amount") return [figure.qualifiers.join(""), figure.value, figure.unit].join("");
      if (figure.kind === "date") return [figure.year ?? "", figure.month ?? "", figure.day ?? ""].join("/");
      return figure.kind === "article" ? `${figure.article}条` : figure.key;
    });
}

describe("figures", () => {
  test.each([
    ["2023年1—11月", ["2023/1/", "2023/11/"]],
    ["2021年4月至2022年7月", ["2021/4/", "2022/7/"]],
    ["2017—2019年", ["2017//", "2019//"]],
    ["2022-08-30至09-02", ["2022/8/30", "2022/9/2"]],
    ["12月1日", ["/12/1"]],
    ["1.1万余人", ["多于11000人"]],
    ["百分之九十以上", ["以上90%"]],
    ["九成以上", ["以上90%"]],
    ["不到三分之一", [`不到${1 / 3}分之`]],
    ["三年以上七年以下", ["以上3年", "以下7年"]],
    ["三到七年", ["3年", "7年"]],
    ["18到40岁", ["18年龄", "40年龄"]],
    ["第29、47条", ["29条", "47条"]],
    ["第二百五十三条之一", ["253-1条"]],
    ["真的12381只提醒", ["12381"]],
    ["从境外打+86-10-12308。", ["+86-10-12308"]],
    ["断卡行动2.0", ["2.0"]],
    ["最高可罚五千万元", ["以下50000000钱"]],
    ["不满十四周岁", ["不到14年龄"]],
    ["八部门", ["8部门"]],
  ])("%s", (text, expected) => expect(figures(text)).toEqual(expected));
});

describe("charges", () => {
  const charges = (text: string) => extractCharges(text).map((charge) => [charge.text, charge.law]);

  test("the longest known name, and short names", () => {
    expect(charges("这属于合同诈骗罪，不是帮信罪。")).toEqual([["合同诈骗罪", "law-xf-224"], ["帮信罪", "law-xf-287-2"]]);
    expect(charges("掩饰、隐瞒犯罪所得、犯罪所得收益罪")).toEqual([["掩饰、隐瞒犯罪所得、犯罪所得收益罪", "law-xf-312"]]);
  });

  test.each(["这是犯罪。", "认罪认罚", "没有罪名", "够罪的条数", "什么罪", "罪犯"])("%s names none", (text) => expect(charges(text)).toEqual([]));

  test("one that no table knows is reported as such", () => {
    expect(charges("涉嫌盗窃罪")).toEqual([["涉嫌盗窃罪", null]]);
  });
});
