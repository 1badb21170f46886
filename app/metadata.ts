import type { Metadata, Viewport } from "next";
import { absoluteUrl, SITE_NAME, SITE_SUMMARY } from "@/lib/site";

/** What every page inherits. Beside the layout, for lib/render to read: it cannot load a stylesheet. */
export const metadata = {
  // With the sub-folder: Next joins canonical addresses to it.
  metadataBase: new URL(absoluteUrl("/")),
  title: { default: SITE_NAME, template: `%s｜${SITE_NAME}` },
  description: SITE_SUMMARY,
  // iOS makes links of everything that looks like a number, law articles included.
  formatDetection: { telephone: false },
  // Nobody in China shares by it, and Next would repeat every description for it.
  twitter: null,
  // iOS looks for /apple-touch-icon.png by itself.
  icons: { icon: "/icons/hand.svg" },
} satisfies Metadata;

export const viewport = {
  width: "device-width",
  initialScale: 1,
} satisfies Viewport;
