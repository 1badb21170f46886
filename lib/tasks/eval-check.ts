/**
 * `npm run eval:check -- FILE.jsonl`: how well does the message check judge? Each
 * line is {"text", "label": "scam" | "normal", "types": addresses, any of which
 * will do}. A message counts as caught from the grade 可疑 on; what is graded
 * 有些迹象 is counted in the lines above. The last line is JSON.
 */
import { readFile } from "node:fs/promises";
import { buildCheckRules, getCheckWords } from "@/lib/check/build";
import { createCheck, GRADES, type CheckResult } from "@/lib/check/check";
import { readContent } from "@/lib/content";
import { buildCommonFold } from "@/lib/check/fold";

type Line = { text: string; label: "scam" | "normal"; types?: string[] };
type Outcome = Line & { result: CheckResult; milliseconds: number };

const file = process.argv[2];
if (!file) throw new Error("用法：npm run eval:check -- 文件.jsonl");

const content = await readContent();
const check = createCheck(buildCheckRules(content, buildCommonFold), getCheckWords(content));
const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
const outcomes = lines.map((line): Outcome => {
  const message = JSON.parse(line) as Line;
  const started = performance.now();
  return { ...message, result: check(message.text), milliseconds: performance.now() - started };
});

const scams = outcomes.filter(({ label }) => label === "scam");
const normal = outcomes.filter(({ label }) => label === "normal");
for (const outcome of outcomes.filter(isWrong)) console.log([outcome.label, outcome.result.grade, outcome.result.score.toFixed(1), outcome.text.slice(0, 60), outcome.result.reasons.map(({ name }) => name).join("；")].join("\t"));
for (const { text, types, result } of scams.filter((outcome) => outcome.types?.length && !isTypeIn(outcome, 1))) console.log(["type", types?.join(" "), result.types.map(({ url, score }) => `${url}${score}`).join(" "), text.slice(0, 40)].join("\t"));
for (const grade of GRADES) console.log(`${grade}\t骗局 ${scams.filter(({ result }) => result.grade === grade).length}\t平常 ${normal.filter(({ result }) => result.grade === grade).length}`);
console.log(`最慢一条 ${Math.max(...outcomes.map(({ milliseconds }) => milliseconds)).toFixed(1)} 毫秒`);
console.log(JSON.stringify(summarize()));

function isCaught({ result }: Outcome): boolean {
  return result.grade === "高度可疑" || result.grade === "可疑";
}

function isWrong(outcome: Outcome): boolean {
  return isCaught(outcome) !== (outcome.label === "scam");
}

function isTypeIn({ types = [], result }: Outcome, places: number): boolean {
  return result.types.slice(0, places).some(({ url }) => types.includes(url));
}

function summarize() {
  const typed = scams.filter(({ types }) => types && types.length > 0);
  const names = [...new Set(typed.map(({ types }) => types?.[0] ?? ""))].sort();
  const score = (own: Outcome[]) => ({ n: own.length, recall: share(own, isCaught), typeTop1: share(own, (outcome) => isTypeIn(outcome, 1)), typeTop3: share(own, (outcome) => isTypeIn(outcome, 3)) });
  const byType = Object.fromEntries(names.map((name) => [name, score(typed.filter(({ types }) => types?.[0] === name))]));
  const { typeTop1, typeTop3 } = score(typed);
  return { n: outcomes.length, recall: share(scams, isCaught), falsePositiveRate: share(normal, isCaught), typeTop1, typeTop3, byType };
}

function share(all: Outcome[], is: (outcome: Outcome) => boolean): number {
  return all.length === 0 ? 0 : Math.round((all.filter(is).length / all.length) * 1000) / 1000;
}
