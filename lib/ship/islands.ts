import path from "node:path";
import { build } from "esbuild";
import { BASE_PATH } from "@/lib/site";
import { createAsset, type Asset } from "./assets";
import { listFiles } from "./pages";

/** The oldest engines of the phones we are read on (Chromium 64, Safari 12) speak ES2017. */
const TARGET = "es2017";

/** The island that every page has; the others are where a page's markup asks for them. */
export const PAGE_ISLAND = "page";

/**
 * Bundles every *.island.ts(x) below components/ into one script each, by name.
 * A .tsx island is a React component taken over by Preact, at a twentieth of React's
 * size; a .ts island exports `start()`.
 */
export async function buildIslands(root: string): Promise<Map<string, Asset>> {
  const files = (await listFiles(path.join(root, "components"))).filter((file) => /\.island\.tsx?$/.test(file));
  const assets = await Promise.all(files.map((file) => bundle(root, file)));
  return new Map(assets.map(({ name, asset }) => [name, asset]));
}

async function bundle(root: string, file: string): Promise<{ name: string; asset: Asset }> {
  const name = path.basename(file).replace(/\.island\.tsx?$/, "");
  const result = await build({
    stdin: { contents: createEntry(`./components/${file}`, name), resolveDir: root, loader: "tsx" },
    bundle: true,
    write: false,
    minify: true,
    charset: "utf8",
    format: "iife",
    target: TARGET,
    jsx: "automatic",
    legalComments: "none",
    alias: { react: "preact/compat", "react-dom": "preact/compat", "react-dom/client": "preact/compat/client", "react/jsx-runtime": "preact/jsx-runtime", "@": root },
    define: { "process.env.NODE_ENV": '"production"', "process.env.BASE_PATH": JSON.stringify(BASE_PATH), "process.env.SITE_URL": '""', "process.env": "{}" },
    logLevel: "error",
  });
  return { name, asset: createAsset(name, "js", result.outputFiles[0]?.text ?? "") };
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
