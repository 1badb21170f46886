import type { Metadata } from "next";
import type { ReactNode } from "react";

export type Params = Record<string, string>;

type Props = { params: Promise<Params> };

/** What Next asks of a page.tsx with parameters. */
export type Route = {
  generateStaticParams(): Promise<Params[]>;
  generateMetadata(props: Props): Promise<Metadata>;
  default(props: Props): Promise<ReactNode>;
};

/** The routes that have a page for every article or every source, by the pattern of their addresses. */
export const ROUTES: Record<string, () => Promise<Route>> = {
  "[section]/[slug]": () => import("@/app/[section]/[slug]/page"),
  "materials/[section]/[slug]": () => import("@/app/materials/[section]/[slug]/page"),
  "v/[id]": () => import("@/app/v/[id]/page"),
  "sources/[id]": () => import("@/app/sources/[id]/page"),
};
