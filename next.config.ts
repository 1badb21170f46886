import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants";

/** Where `next build` exports to; `lib/ship` takes it from there to `out/`. */
const EXPORT_DIR = ".cache/export";

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
  };
}
