import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": path.resolve(import.meta.dirname) };
const common = { resolve: { alias }, oxc: { jsx: { runtime: "automatic" as const } } };
/** Generous: a busy machine is slow, and a test that hangs hangs for good. */
const patience = { testTimeout: 60_000, hookTimeout: 180_000 };

/** One project per kind of test; `npm run test:unit`, `test:site`, `test:e2e` pick among them. */
export default defineConfig({
  ...common,
  test: {
    projects: [
      {
        ...common,
        test: { ...patience, name: "unit", environment: "node", include: ["tests/lib/**/*.test.ts", "tests/search/**/*.test.ts", "tests/content/**/*.test.ts"] },
      },
      {
        ...common,
        test: {
          ...patience,
          name: "components",
          environment: "jsdom",
          include: ["tests/components/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/components/setup.ts"],
        },
      },
      { ...common, test: { ...patience, name: "site", environment: "node", include: ["tests/site/**/*.test.ts"] } },
      // Not part of `npm test`: these start nginx.
      { ...common, test: { name: "deploy", environment: "node", include: ["tests/deploy/**/*.test.ts"], fileParallelism: false, testTimeout: 180_000, hookTimeout: 180_000 } },
      {
        ...common,
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          ...patience,
          fileParallelism: false,
        },
      },
    ],
  },
});
