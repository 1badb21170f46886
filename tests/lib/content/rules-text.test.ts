import path from "node:path";
import { expect, test } from "vitest";
import { describeRules } from "@/lib/content/rules-text";

// After a change of the rules: npx vitest run --project unit tests/lib/content/rules-text.test.ts -u
test("content/RULES.md says what the code checks", async () => {
  await expect(describeRules()).toMatchFileSnapshot(path.resolve("content/RULES.md"));
});
