import path from "node:path";
import { build } from "esbuild";
import { flexSearchForOldPhones } from "@/lib/search/old-phones";
import { BASE_PATH } from "@/lib/site";
import { createAsset, type Asset } from "./assets";
import { listFiles } from "./pages";

/** The oldest engines of the phones we are read on (Chromium 64, Safari 12) speak ES2017. */
export const TARGET = "es2017";

/** The island that every page has; the others are where a page's markup asks for them. */
export const PAGE_ISLAND = "page";
/** What the page island brings in 长辈版. */
export const ELDER_ISLAND = "elder";

/** In the browser there is no process: of lib/site.ts only the sub-folder matters there. */
export const DEFINED = {
  "process.env.NODE_ENV": '"production"',
  "process.env.BASE_PATH": JSON.stringify(BASE_PATH),
  "process.env.SITE_OFFLINE": JSON.stringify(process.env.SITE_OFFLINE ?? ""),
  ...Object.fromEntries(["SITE_URL", "SITE_ORGANISER", "SITE_ICP", "SITE_POLICE_RECORD", "REPOSITORY_URL", "REPOSITORY_KIND", "REPOSITORY_BRANCH"].map((name) => [`process.env.${name}`, '""'])),
};

/** What a page loads for an island, and what the island itself loads later, when it is used. */
export type Island = { script: Asset; isModule: boolean; later: Asset[] };

/**
 * Bundles every *.island.ts(x) below components/, by name. A .tsx island is a React
 * component taken over by Preact, at a twentieth of React's size: a module, so that
 * `import()` can leave the larger part for later. A .ts island exports `start()`.
 */
export async function buildIslands(root: string): Promise<Map<string, Island>> {
  const files = (await listFiles(path.join(root, "components"))).filter((file) => /\.island\.tsx?$/.test(file));
  const islands = await Promise.all(files.map(async (file) => [toName(file), await bundle(root, file)] as const));
  return new Map(islands);
}

function toName(file: string): string {
  return path.basename(file).replace(/\.island\.tsx?$/, "");
}

async function bundle(root: string, file: string): Promise<Island> {
  const name = toName(file);
  const isModule = file.endsWith(".tsx");
  const result = await build({
    stdin: { contents: createEntry(`./components/${file}`, name), resolveDir: root, loader: "tsx" },
    bundle: true,
    write: false,
    outdir: path.join(root, "assets"),
    entryNames: "entry",
    chunkNames: `${name}.[hash]`,
    minify: true,
    charset: "utf8",
    format: isModule ? "esm" : "iife",
    splitting: isModule,
    target: TARGET,
    // Newer than ES2017, and yet in every engine we name; lowered, they would cost a shared file.
    supported: { "dynamic-import": true, "object-rest-spread": true },
    jsx: "automatic",
    legalComments: "none",
    alias: { react: "preact/compat", "react-dom": "preact/compat", "react-dom/client": "preact/compat/client", "react/jsx-runtime": "preact/jsx-runtime", "@": root },
    define: DEFINED,
    plugins: [flexSearchForOldPhones],
    logLevel: "error",
  });
  const toAsset = (output: { path: string; contents: Uint8Array }): Asset => ({ path: `/assets/${path.basename(output.path)}`, bytes: Buffer.from(output.contents) });
  const entry = result.outputFiles.find((output) => path.basename(output.path) === "entry.js");
  const later = result.outputFiles.filter((output) => output !== entry).map(toAsset);
  return { script: createAsset(name, "js", entry?.text ?? ""), isModule, later };
}

function createEntry(file: string, name: string): string {
  if (file.endsWith(".ts")) return `import { start } from ${JSON.stringify(file)}; start();`;
  const component = name.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());
  return `
    import { createElement } from "react";
    import { hydrateRoot } from "react-dom/client";
    import { ${component} } from ${JSON.stringify(file)};
    document.querySelectorAll('[data-island="${name}"]').forEach((element) => hydrateRoot(element, createElement(${component})));
  `;
}
