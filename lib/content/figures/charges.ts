/** Charges by all the names they go by, and the article of the Criminal Law each stands in. */
export const CHARGES: { names: string[]; law: string }[] = [
  { law: "law-xf-266", names: ["诈骗罪"] },
  { law: "law-xf-224", names: ["合同诈骗罪"] },
  { law: "law-xf-287-2", names: ["帮助信息网络犯罪活动罪", "帮信罪"] },
  { law: "law-xf-312", names: ["掩饰、隐瞒犯罪所得、犯罪所得收益罪", "掩饰、隐瞒犯罪所得罪", "掩饰隐瞒犯罪所得罪", "掩隐罪"] },
  { law: "law-xf-191", names: ["洗钱罪"] },
  { law: "law-xf-253-1", names: ["侵犯公民个人信息罪"] },
  { law: "law-xf-287-1", names: ["非法利用信息网络罪"] },
  { law: "law-xf-285", names: ["非法侵入、获取、控制计算机信息系统罪", "非法控制计算机信息系统罪", "非法获取计算机信息系统数据、非法控制计算机信息系统罪", "非法侵入计算机信息系统罪", "非法获取计算机信息系统数据罪"] },
  { law: "law-xf-286-1", names: ["拒不履行信息网络安全管理义务罪"] },
  { law: "law-xf-177-1", names: ["妨害信用卡管理罪"] },
  { law: "law-xf-221", names: ["损害商业信誉、商品声誉罪"] },
  { law: "law-xf-225", names: ["非法经营罪"] },
  { law: "law-xf-274", names: ["敲诈勒索罪"] },
  { law: "law-xf-279", names: ["招摇撞骗罪"] },
  { law: "law-xf-280", names: ["伪造公文、印章、身份证件罪", "伪造身份证件罪"] },
  { law: "law-xf-280-1", names: ["使用虚假身份证件、盗用身份证件罪"] },
];

export type ChargeFigure = { text: string; index: number; law: string | null; names: string[] };

const BY_LENGTH = CHARGES.flatMap(({ law, names }) => names.map((name) => ({ name, law, names }))).sort((a, b) => b.name.length - a.name.length);

/** 罪 that names no charge: 犯罪, 认罪, 罪名, 两项罪, 什么罪. */
const NO_CHARGE_BEFORE = /(?:[犯入有无定认悔判问畏涉何重轻得赎顶算脱替获论成是此本该各同这那哪个种条项么的够]|帮他|涉嫌)$/;
const NO_CHARGE_AFTER = /^[名犯刑行过责状恶魁]/;
/** A charge is at most this long; it starts after a mark or at the start of the text. */
const NAME_OF_CHARGE = /[\u4e00-\u9fff、]{0,30}$/;

/** Finds the charges named in a text. One that no table knows has `law: null`. */
export function extractCharges(text: string): ChargeFigure[] {
  return [...text.matchAll(/罪/g)].flatMap(({ index }): ChargeFigure[] => {
    const before = NAME_OF_CHARGE.exec(text.slice(0, index))?.[0] ?? "";
    const known = BY_LENGTH.find(({ name }) => `${before}罪`.endsWith(name));
    if (known) return [{ text: known.name, index, law: known.law, names: known.names }];
    if (before === "" || NO_CHARGE_BEFORE.test(before) || NO_CHARGE_AFTER.test(text.slice(index + 1))) return [];
    return [{ text: `${before.slice(-8)}罪`, index, law: null, names: [] }];
  });
}

/** Does a text name the charge? In a list only the last one ends in 罪: 非法控制计算机信息系统、帮助信息网络犯罪活动罪. */
export function isChargeIn(names: string[], text: string): boolean {
  return names.some((name) => text.includes(name) || text.includes(`${name.slice(0, -1)}、`));
}
