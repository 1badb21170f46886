import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": path.resolve(import.meta.dirname) };
const common = { resolve: { alias }, oxc: { jsx: { runtime: "automatic" as const } } };

/** One project per kind of test; `npm run test:unit`, `test:site`, `test:e2e` pick among them. */
export default defineConfig({
  ...common,
  test: {
    projects: [
      {
        ...common,
        test: { name: "unit", environment: "node", include: ["tests/lib/**/*.test.ts", "tests/search/**/*.test.ts", "tests/content/**/*.test.ts"] },
      },
      {
        ...common,
        test: {
          name: "components",
          environment: "jsdom",
          include: ["tests/components/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/components/setup.ts"],
        },
      },
      { ...common, test: { name: "site", environment: "node", include: ["tests/site/**/*.test.ts"], testTimeout: 60_000 } },
      {
        ...common,
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
