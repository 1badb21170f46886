import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

/** In a process of its own, where garbage can be collected on demand. */
const ask = path.resolve("tests/search/ask-a-thousand.ts");

test("a thousand questions leave no more in memory than the files it keeps", () => {
  const output = execFileSync(process.execPath, ["--expose-gc", "--import", "tsx", ask], { encoding: "utf8" });
  const { files, grownKb } = JSON.parse(output) as { files: number; grownKb: number };
  // More files than are kept, so that old ones must go.
  expect(files).toBeGreaterThan(150);
  expect(grownKb).toBeLessThan(500);
});
