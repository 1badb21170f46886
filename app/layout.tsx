import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { DevIslands } from "@/components/layout/dev-islands";
import { Footer } from "@/components/layout/footer";
import { Header } from "@/components/layout/header";
import { absoluteUrl, SITE_NAME, SITE_SUMMARY } from "@/lib/site";
import "./globals.css";

export const metadata: Metadata = {
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
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN" suppressHydrationWarning>
      <body className="bg-paper font-sans text-base text-ink">
        <Header />
        <main id="main" className="mx-auto max-w-page px-4 pt-5">
          {children}
        </main>
        <Footer />
        {process.env.NODE_ENV === "development" && <DevIslands />}
      </body>
    </html>
  );
}
