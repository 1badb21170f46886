import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildCheckRules, getCheckWords } from "@/lib/check/build";
import { createCheck, GRADES } from "@/lib/check/check";
import { buildCommonFold } from "@/lib/check/fold";
import { normalize } from "@/lib/check/normalize";
import { unpackRules } from "@/lib/check/pack";
import { packRules } from "@/lib/check/pack-rules";
import { findPatternProblem } from "@/lib/check/pattern";
import { CONTENT_FOLDER, loadSources, validateContent } from "@/lib/content";

const content = validateContent(await loadSources(CONTENT_FOLDER));
const rules = buildCheckRules(content, buildCommonFold);
const check = createCheck(rules, getCheckWords(content));
const SCAM = "你涉嫌洗钱，马上把钱转到安全账户，不要告诉家人";

describe("bad input", () => {
  test.each(["", "转", "1234567890", "😀😀", "<script>alert(1)</script>", "\u200b\u200b", "，。！"])("%j finds nothing and does not throw", (text) => {
    expect(check(text).grade).toBe("没有匹配到");
    expect(check(text).marks).toEqual([]);
  });

  test.each([
    ["only a known address", "https://www.12306.cn/index", "没有匹配到"],
    ["only digits", "6222020200112233445 13800000000", "没有匹配到"],
    ["emoji between the words", "把钱😀转🙏到安全👮账户", "可疑"],
    ["markup around the words", "<b>把钱转到</b><i>安全账户</i>", "可疑"],
    ["full width", "加ＶＸ领佣金，ＡＰＰ下载后刷单，一单５０元，日结", "可疑"],
    ["a space in the word", "把钱转　账到安全账户", "可疑"],
    ["a hyphen in the word", "把钱转-账到安全账户", "可疑"],
    ["Traditional", "把錢轉賬到安全賬戶", "可疑"],
    ["another word for it", "加薇信做任务，刷单返佣金，先垫付", "可疑"],
  ])("%s", (_name, text, least) => {
    const { grade } = check(text);
    if (least === "没有匹配到") expect(grade).not.toBe("高度可疑");
    else expect(["可疑", "高度可疑"]).toContain(grade);
  });

  test("a link alone, to a site nobody knows, does not throw and is not called safe", () => {
    expect(GRADES).toContain(check("http://abc.example/x").grade);
  });

  test("20,000 characters are checked in time", () => {
    const started = performance.now();
    check("把钱转到安全账户，".repeat(2300));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

test.each([
  ["spaces", "你 涉 嫌 洗 钱，马上把 钱 转 到 安 全 账 户"],
  ["hyphens", "你涉-嫌洗-钱，马上把钱转-到安-全-账-户"],
  ["commas between letters", "你涉嫌洗钱，马上把钱转，到，安，全，账，户"],
  ["one letter a line", [..."把钱转到安全账户"].join("\n")],
  ["zero-width", "把钱\u200b转\u200d到安\u2060全账户，你涉嫌洗钱"],
  ["Traditional", "你涉嫌洗錢，馬上把錢轉到安全賬戶"],
  ["lookalikes", "你涉嫌洗钱，马上把钱転到安全帐户"],
  ["ideographic spaces", "把钱转　到　安全　账户，你涉嫌洗钱"],
])("sees through %s", (_name, text) => {
  expect(check(text).reasons.map(({ name }) => name)).toContain("叫你把钱转到“安全账户”“核查账户”");
});

test("marks lie in the message and do not overlap", () => {
  const text = `😀${SCAM}`;
  const { marks } = check(text);
  expect(marks.length).toBeGreaterThan(1);
  marks.forEach(({ start, end }, index) => {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
  });
  expect(marks.map(({ start, end }) => text.slice(start, end)).join("|")).toContain("安全账户");
});

test("says so where only the wording speaks", () => {
  expect(check(SCAM).isByWording).toBe(false);
  const oblique = check("手机别锁屏，放桌上别碰它，系统正在自动修复，大约二十分钟，黑屏是正常的。");
  expect([oblique.reasons, oblique.isByWording]).toEqual([[], true]);
  expect(check("各位家长，周五下午三点开家长会，请提前十分钟到校。").isByWording).toBe(false);
});

test("advice not to do it is not a request", () => {
  expect(check("不要把验证码告诉任何人，不要把钱转到安全账户。").reasons).toEqual([]);
});

test.each(["【支付宝】验证码 482913，5分钟内有效。请勿把验证码告诉他人。", "【顺丰】您的快件已由丰巢代收，取件码603215。", "各位家长，周五下午三点开家长会，请提前十分钟到校。", "【反诈中心】谨防冒充客服诈骗，凡要求共享屏幕的都是诈骗，请勿转账。"])("passes %s", (text) => {
  expect(check(text).grade).toBe("没有匹配到");
});

test("normalises variants as whole words only", () => {
  expect(normalize("加vx聊", rules).text).toBe("加微信聊");
  expect(normalize("vxworks", rules).text).toBe("vxworks");
});

test("known sites are not strange addresses", () => {
  expect(normalize("登录 https://www.12306.cn/index 查询", rules).text).not.toContain("§");
  expect(normalize("登录 www.12306.cn.top 查询", rules).text).toContain("§");
});

test("packing loses nothing", () => {
  expect(unpackRules(packRules(rules))).toEqual(rules);
});

test("the rules stay small", () => {
  expect(gzipSync(packRules(rules), { level: 9 }).length).toBeLessThan(14_330);
});

test.each([["[甲]", "只能用"], ["{没有}甲", "没有 {没有} 这个名称"], ["(甲", "括号"], ["甲?", "什么都不写"]])("refuses the pattern %s", (pattern, words) => {
  expect(findPatternProblem(pattern)).toContain(words);
});

test("never says safe", () => {
  const sources = ["lib/check/check.ts", "components/check/check.island.ts"].map((file) => readFileSync(file, "utf8")).join("");
  expect(sources).not.toMatch(/可以放心|是安全的|没有风险|没有问题/);
});

test("2,000 characters take at most 50 ms, once the engine is warm", () => {
  const text = "您好，我是客服，请您配合一下，先不要挂电话，我们帮您办理退款，稍后会有短信。".repeat(60).slice(0, 2000);
  for (let i = 0; i < 10; i++) check(text);
  // The quickest of several: a busy machine stops whatever it likes.
  const times = Array.from({ length: 15 }, () => {
    const started = performance.now();
    check(text);
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(50);
});

test("the more patterns there are, the less room is left for the wording", () => {
  const tactics = content.lexicon.tactics.map((tactic) => ({ ...tactic, patterns: [...tactic.patterns, ...tactic.patterns.slice(0, 1).map((pattern) => pattern.replace(/\|/g, "某|"))] }));
  const more = buildCheckRules({ ...content, lexicon: { ...content.lexicon, tactics } }, buildCommonFold);
  expect(more.wording.features.length).toBeLessThan(rules.wording.features.length);
  expect(gzipSync(packRules(more), { level: 9 }).length).toBeLessThan(14_330);
});

test("learning the same examples gives the same rules", () => {
  expect(JSON.stringify(buildCheckRules(content, buildCommonFold))).toBe(JSON.stringify(rules));
});

type Line = { text: string; label: string; types?: string[] };

/** Floors for each set. Its messages are among the examples, but for the quarter that is kept unseen: what was measured there, less a message or two. */
test.each([
  ["tuning", 0.97, 0.02, 0.93, 0.98],
  ["second", 0.97, 0.03, 0.93, 0.97],
  ["third", 0.96, 0.04, 0.93, 0.96],
  ["fourth", 0.93, 0.04, 0.87, 0.96],
  ["unseen", 0.96, 0.04, 0.9, 0.96],
])("catches what %s.jsonl holds, little else, and knows what it is", (name, recall, falsePositives, first, firstThree) => {
  const lines = readFileSync(`tests/check/${name}.jsonl`, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Line);
  const outcomes = lines.map((line) => ({ ...line, result: check(line.text) }));
  const share = (own: typeof outcomes, is: (outcome: (typeof outcomes)[number]) => boolean) => own.filter(is).length / own.length;
  const isCaught = ({ result }: (typeof outcomes)[number]) => ["高度可疑", "可疑"].includes(result.grade);
  const isAmong = (places: number) => ({ types = [], result }: (typeof outcomes)[number]) => result.types.slice(0, places).some(({ url }) => types.includes(url));
  const scams = outcomes.filter(({ label }) => label === "scam");
  expect(share(scams, isCaught)).toBeGreaterThanOrEqual(recall);
  expect(share(outcomes.filter(({ label }) => label === "normal"), isCaught)).toBeLessThanOrEqual(falsePositives);
  expect(share(scams, isAmong(1))).toBeGreaterThanOrEqual(first);
  expect(share(scams, isAmong(3))).toBeGreaterThanOrEqual(firstThree);
});
