import type { Metadata } from "next";
import type { ReactNode } from "react";

/** A part of an address, or of one that may lack parts, all of them. */
export type Params = Record<string, string | string[]>;

type Props = { params: Promise<Params> };

/** What Next asks of a page.tsx with parameters. */
export type Route = {
  generateStaticParams(): Params[] | Promise<Params[]>;
  generateMetadata(props: Props): Promise<Metadata>;
  default(props: Props): Promise<ReactNode>;
};

/** Every route with a parameter, by the pattern of its addresses. */
export const ROUTES: Record<string, () => Promise<Route>> = {
  "[section]": () => import("@/app/[section]/page"),
  "[section]/[slug]/[[...page]]": () => import("@/app/[section]/[slug]/[[...page]]/page"),
  "materials/[section]/[slug]": () => import("@/app/materials/[section]/[slug]/page"),
  "materials/pack/[id]": () => import("@/app/materials/pack/[id]/page"),
  "situations/[slug]": () => import("@/app/situations/[slug]/page"),
  "glossary/[slug]": () => import("@/app/glossary/[slug]/page"),
  "v/[id]": () => import("@/app/v/[id]/page"),
  "sources/[id]/[[...page]]": () => import("@/app/sources/[id]/[[...page]]/page"),
  "about/reviews/[[...page]]": () => import("@/app/about/reviews/[[...page]]/page"),
};
