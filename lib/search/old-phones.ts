import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** What FlexSearch's own encoder splits at. We use ours; but a file with \p{} in it is not even read by Chromium 64. */
const NEW_PATTERN = "/[^\\p{L}\\p{N}]+/u";

/** For the bundle of the search island: esbuild rewrites \p{} for old browsers, but not inside [ ]. */
export const flexSearchForOldPhones: Plugin = {
  name: "flexsearch-for-old-phones",
  setup(build) {
    build.onLoad({ filter: /flexsearch\.light\.module\.min\.js$/ }, async ({ path }) => {
      const code = await readFile(path, "utf8");
      if (!code.includes(NEW_PATTERN)) throw new Error("FlexSearch has changed: see whether it still needs lib/search/old-phones.ts.");
      return { contents: code.replace(NEW_PATTERN, "/\\s+/"), loader: "js" };
    });
  },
};
