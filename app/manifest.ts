import type { MetadataRoute } from "next";
import { SITE_NAME, SITE_SUMMARY } from "@/lib/site";

export const dynamic = "force-static";

/** Addresses are relative to the manifest itself, so that a sub-folder needs no change here. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: SITE_NAME,
    short_name: SITE_NAME,
    description: SITE_SUMMARY,
    lang: "zh-CN",
    start_url: "./",
    scope: "./",
    display: "minimal-ui",
    background_color: "#fbf8f1",
    theme_color: "#fbf8f1",
    icons: [
      { src: "./icons/hand.svg", sizes: "any", type: "image/svg+xml" },
      { src: "./icons/hand-192.png", sizes: "192x192", type: "image/png" },
      { src: "./icons/hand-512.png", sizes: "512x512", type: "image/png" },
    ],
  };
}
