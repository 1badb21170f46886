import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
type Workflow = { permissions: Record<string, string>; jobs: Record<string, { permissions?: Record<string, string>; "timeout-minutes"?: number; steps: Step[] }> };

const folder = ".github/workflows";
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

describe.each(readdirSync(folder))("%s", (file) => {
  const workflow = parse(readFileSync(path.join(folder, file), "utf8")) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test("may read and nothing more, but for the job that publishes", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    const more = Object.entries(workflow.jobs).filter(([, { permissions }]) => permissions);
    expect(more.map(([name, { permissions }]) => [name, permissions])).toEqual(file === "deploy.yml" ? [["publish", { pages: "write", "id-token": "write" }]] : []);
  });

  test("uses only GitHub's own actions, each pinned to a commit and named by version", () => {
    const lines = readFileSync(path.join(folder, file), "utf8").split("\n").filter((line) => /^\s*(- )?uses:/.test(line));
    for (const line of lines) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("calls npm scripts that exist", () => {
    const called = steps.flatMap(({ run = "" }) => [...run.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name = ""]) => name));
    expect(called.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("keeps no credentials, ends by itself, and puts nothing a stranger wrote into a command", () => {
    for (const { uses, with: options } of steps) if (uses?.startsWith("actions/checkout")) expect(options?.["persist-credentials"]).toBe(false);
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });
});

test.each(["article.yml", "correction.yml"])("%s sends people in danger to 110, and asks for no personal data", (file) => {
  const text = readFileSync(path.join(".github/ISSUE_TEMPLATE", file), "utf8");
  expect(() => parse(text) as unknown).not.toThrow();
  expect(text).toContain("马上打 110");
  expect(text).toContain("不要写自己或别人的姓名");
});

test("the form that 纠错 links to has the field the link fills in", () => {
  const form = parse(readFileSync(".github/ISSUE_TEMPLATE/correction.yml", "utf8")) as { body: { id?: string }[] };
  expect(form.body.map(({ id }) => id)).toContain("page");
});
