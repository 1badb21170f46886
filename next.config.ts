import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants";

/** Where `next build` exports to; `lib/ship` takes it from there to `out/`. */
const EXPORT_DIR = ".cache/export";

/** Node loads these as they are: bundled into the server they cost 2 seconds and 90 MB of the compiler's. */
const BUILD_PACKAGES = ["feed", "gray-matter", "hast-util-sanitize", "mdast-util-to-hast", "mdast-util-to-string", "remark", "remark-cjk-friendly", "remark-gfm", "remark-html", "unist-util-visit", "uqr", "yaml", "zod"];

const BUILD_SETTINGS: NextConfig["experimental"] = {
  // A build starts from nothing: keeping what was compiled for the next one takes 9 of 40 CPU seconds.
  turbopackFileSystemCacheForBuild: false,
  // Of what is made for the browser lib/ship keeps the stylesheet alone.
  turbopackMinify: { client: true, server: false },
  turbopackSourceMaps: false,
};

/** For servers Next follows everything its own one may load: a quarter of the compiler's time, and a static site has no server. */
const TRACE_NOTHING = { "*": ["**/*"], "next-server": ["**/*"] };

export default function config(phase: string): NextConfig {
  const isDevelopment = phase === PHASE_DEVELOPMENT_SERVER;
  return {
    // In development distDir is Next's own folder; in an export it is where the pages go.
    ...(isDevelopment ? { distDir: ".next-dev" } : { output: "export", distDir: EXPORT_DIR }),
    trailingSlash: true,
    reactStrictMode: true,
    poweredByHeader: false,
    basePath: process.env.BASE_PATH ?? "",
    // The same content gives the same build, byte for byte.
    generateBuildId: () => process.env.BUILD_ID ?? "development",
    images: { unoptimized: true },
    // `npm test` checks types in a step of its own.
    typescript: { ignoreBuildErrors: process.env.SKIP_TYPECHECK === "1" },
    devIndicators: false,
    serverExternalPackages: BUILD_PACKAGES,
    outputFileTracingExcludes: TRACE_NOTHING,
    experimental: isDevelopment ? {} : BUILD_SETTINGS,
  };
}
