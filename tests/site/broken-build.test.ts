import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";

test("a build with broken content names every problem, fails, and leaves the published site whole", async () => {
  const root = await mkdtemp(path.join(os.tmpdir(), "broken-"));
  try {
    for (const name of ["content", "lib", "app", "components", "public", "package.json", "tsconfig.json", "next.config.ts"]) await cp(name, path.join(root, name), { recursive: true });
    await symlink(path.resolve("node_modules"), path.join(root, "node_modules"));
    await mkdir(path.join(root, "out"));
    await writeFile(path.join(root, "out/index.html"), "原来的网站");
    const nfc = path.join(root, "content/types/nfc.md");
    await writeFile(nfc, (await readFile(nfc, "utf8")).replace(/^summary: .*$/m, "sumary: 短"));
    await symlink(nfc, path.join(root, "content/types/copy.md"));
    const { status, stderr } = spawnSync(process.execPath, ["lib/tasks/bundled.mjs", "build"], { cwd: root, encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toContain("是不是想写 summary？");
    expect(stderr).toContain("这是一个符号链接");
    expect(stderr).toContain("out/ 还是原来的样子");
    expect(await readFile(path.join(root, "out/index.html"), "utf8")).toBe("原来的网站");
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
