/** `npm test`: every check there is, each a step that can be run alone, and a closing line of counts. */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";

type Step = { name: string; what: string; report?: string; env?: Record<string, string> };

/** In this order: cheap before dear, and content before the build that would bury its problems. */
const STEPS: Step[] = [
  { name: "lint", what: "代码规范" },
  { name: "typecheck", what: "类型" },
  { name: "check", what: "内容" },
  { name: "test:unit", what: "单元和组件", report: ".cache/unit.json" },
  // Three pages of each section from Next, too, held against ours; a build by itself does with one.
  { name: "build", what: "生成网站", env: { COMPARED_PAGES: "3" } },
  { name: "test:site", what: "每个网页", report: ".cache/site-test.json" },
  { name: "test:e2e", what: "浏览器", report: ".cache/e2e.json" },
];

type Counts = { passed: number; failed: number; skipped: number };

const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const step of STEPS) {
  console.log(`\n—— ${step.name}：${step.what}`);
  if (step.report) rmSync(step.report, { force: true });
  const extra = step.report ? ["--", "--reporter=default", "--reporter=json", `--outputFile.json=${step.report}`] : [];
  const { status } = spawnSync("npm", ["run", "--silent", step.name, ...extra], { stdio: "inherit", env: { ...process.env, ...step.env } });
  add(counts, step.report ? readReport(step.report) : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 });
  if (status !== 0) {
    // A runner that died before its report still failed.
    if (counts.failed === 0) counts.failed = 1;
    console.log(`\n${step.name} 没有通过，后面的不再运行。单独运行它：npm run ${step.name}`);
    process.exitCode = 1;
    break;
  }
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);

function add(total: Counts, part: Counts): void {
  total.passed += part.passed;
  total.failed += part.failed;
  total.skipped += part.skipped;
}

function readReport(file: string): Counts {
  try {
    const report = JSON.parse(readFileSync(path.resolve(file), "utf8")) as { numPassedTests: number; numFailedTests: number; numPendingTests: number };
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
