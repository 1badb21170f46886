import { expect, test } from "vitest";
import { learnWording, toWordingFile, type Example } from "@/lib/search/learn";
import { readWording, toTalkTerms, toVoteTerms } from "@/lib/search/wording";

const NFC = 3;
const PARCEL = 7;
const of = (id: number | null, texts: string[]): Example[] => texts.map((text) => ({ text, url: id === null ? null : `/types/${id}/`, weight: 1 }));
const numberOf = (url: string) => Number(/\d+/.exec(url)?.[0]);
const build = (asked: Example[]) => toWordingFile(learnWording(asked), numberOf);
const examples = [
  ...of(NFC, ["手机贴银行卡背面", "碰一碰卡里的钱没了", "银行卡贴在手机后面", "贴卡以后被刷走", "手机碰一碰被盗刷"]),
  ...of(PARCEL, ["包裹里有刮刮卡", "没买东西收到快递", "快递里的二维码", "陌生快递叫我扫码", "收到空包裹"]),
  ...of(null, ["红烧肉怎么做", "明天下雨吗", "手机屏幕多少钱", "快递几点送到", "红烧排骨放多少糖", "下雨天穿什么"]),
];
const weigh = readWording(build(examples));

test("a question speaks for the article whose examples use its words", () => {
  expect(best("卡贴着手机钱就没了")).toBe(NFC);
  expect(best("收到陌生人的包裹")).toBe(PARCEL);
});

test("one it was not trained on is told from everyday talk", () => {
  expect(weigh("碰一碰把钱盗刷了").isOurs).toBeGreaterThan(weigh("红烧鱼放多少盐").isOurs);
});

test("characters alone tell our questions from talk, but vote for no article", () => {
  expect(toVoteTerms("刷卡，USDT")).toEqual(["刷卡", "usdt"]);
  expect(toTalkTerms("刷卡，USDT")).toEqual(["刷卡", "usdt", "刷", "卡"]);
});

test("words nobody used speak for nothing", () => {
  expect(weigh("勾股定理").votes.size).toBe(0);
  expect(weigh("").votes.size).toBe(0);
});

test("the same examples give the same bytes", () => {
  expect(build(examples)).toEqual(build(examples));
});

test("of more articles than have room those with the most questions are learnt", () => {
  const many = Array.from({ length: 200 }, (_, id) => of(id, [`甲${String.fromCharCode(0x4e00 + id)}乙`, `丙${String.fromCharCode(0x4e00 + id)}丁`, ...(id < 128 ? ["戊己"] : [])])).flat();
  const { votes } = readWording(build(many))(many.map(({ text }) => text).join("，"));
  expect(Math.max(...votes.keys())).toBeLessThan(128);
});

test("what is kept is taken as it is when it was learnt from the same examples, and only then", () => {
  const kept = { ...learnWording(examples), bytes: Uint8Array.of(1, 2, 3) };
  expect(learnWording(examples, kept)).toBe(kept);
  expect(learnWording(examples.slice(1), kept).bytes.length).toBeGreaterThan(3);
});

test("an article that moves to another number keeps what was learnt of it", () => {
  const moved = readWording(toWordingFile(learnWording(examples), (url) => numberOf(url) + 40));
  expect(best("卡贴着手机钱就没了", moved)).toBe(NFC + 40);
});

test("a file that was cut short is read as far as it goes", () => {
  const bytes = build(examples);
  for (let length = 0; length < bytes.length; length += 7) expect(() => readWording(bytes.slice(0, length))("手机贴卡")).not.toThrow();
});

function best(question: string, by = weigh): number | undefined {
  return [...by(question).votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}
