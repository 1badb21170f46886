import type { ReactNode } from "react";
import { DevIslands } from "./dev-islands";
import { Footer } from "./footer";
import { Header } from "./header";

type SiteLayoutProps = { children: ReactNode };

/** What is around every page. */
export function SiteLayout({ children }: SiteLayoutProps) {
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
