/**
 * `npm run eval:check -- FILE.jsonl`: how well does the message check judge? Each
 * line is {"text", "label": "scam" | "normal", "types": addresses, any of which
 * will do}. `--folds=5` instead of a file: the examples of content/check, each fifth
 * judged by what was learnt from the others. A message counts as caught from the grade 可疑 on; what is graded
 * 有些迹象 is counted in the lines above. The last line is JSON.
 */
import { readFile } from "node:fs/promises";
import { buildCheckRules, getCheckWords } from "@/lib/check/build";
import { createCheck, GRADES, type Check, type CheckResult } from "@/lib/check/check";
import { readContent } from "@/lib/content";
import { buildCommonFold } from "@/lib/check/fold";
import { articlePath } from "@/lib/site";

type Line = { text: string; label: "scam" | "normal"; types?: string[] };
type Outcome = Line & { result: CheckResult; milliseconds: number };

const [target = ""] = process.argv.slice(2);
if (!target) throw new Error("用法：npm run eval:check -- 文件.jsonl，或 npm run eval:check -- --folds=5");

const content = await readContent();
const folds = Number(/^--folds=(\d+)$/.exec(target)?.[1] ?? 0);
const outcomes = folds > 1 ? judgeHeldOut(folds) : await judgeFile(target);

const scams = outcomes.filter(({ label }) => label === "scam");
const normal = outcomes.filter(({ label }) => label === "normal");
for (const outcome of outcomes.filter(isWrong)) console.log([outcome.label, outcome.result.grade, outcome.result.score.toFixed(1), outcome.text.slice(0, 60), outcome.result.reasons.map(({ name }) => name).join("；")].join("\t"));
for (const { text, types, result } of scams.filter((outcome) => outcome.types?.length && !isTypeIn(outcome, 1))) console.log(["type", types?.join(" "), result.types.map(({ url, score }) => `${url}${score}`).join(" "), text.slice(0, 40)].join("\t"));
for (const grade of GRADES) console.log(`${grade}\t骗局 ${scams.filter(({ result }) => result.grade === grade).length}\t平常 ${normal.filter(({ result }) => result.grade === grade).length}`);
console.log(`最慢一条 ${Math.max(...outcomes.map(({ milliseconds }) => milliseconds)).toFixed(1)} 毫秒`);
console.log(JSON.stringify(summarize()));

async function judgeFile(file: string): Promise<Outcome[]> {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return judge(createCheck(buildCheckRules(content, buildCommonFold), getCheckWords(content)), lines.map((line) => JSON.parse(line) as Line));
}

/** Neighbours are alike: every `folds`-th message is left out, not a row of them. */
function judgeHeldOut(folds: number): Outcome[] {
  const { lexicon } = content;
  return Array.from({ length: folds }, (_, fold) => {
    const rules = buildCheckRules({ ...content, lexicon: { ...lexicon, examples: lexicon.examples.filter((_example, index) => index % folds !== fold) } }, buildCommonFold);
    const heldOut = lexicon.examples.filter((_example, index) => index % folds === fold);
    return judge(createCheck(rules, getCheckWords(content)), heldOut.map(({ text, slug }): Line => ({ text, label: slug === null ? "normal" : "scam", types: slug === null ? [] : [articlePath("types", slug)] })));
  }).flat();
}

function judge(check: Check, lines: Line[]): Outcome[] {
  return lines.map((line) => {
    const started = performance.now();
    return { ...line, result: check(line.text), milliseconds: performance.now() - started };
  });
}

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
