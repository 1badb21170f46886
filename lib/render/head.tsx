import type { Metadata } from "next";
import { z } from "zod";
import { metadata as inherited, viewport } from "@/app/metadata";
import { absoluteUrl } from "@/lib/site";

/** What pages of the routes in routes.ts say of themselves. Anything else is refused: it would be missing from the page. */
const SAID = z.strictObject({
  title: z.string(),
  description: z.string(),
  alternates: z.strictObject({ canonical: z.string() }),
  openGraph: z.strictObject({ title: z.string().optional(), description: z.string().optional(), images: z.array(z.string()) }).optional(),
  robots: z.strictObject({ index: z.literal(false) }).optional(),
});

type HeadProps = { metadata: Metadata };

/** The tags Next makes of a page's metadata and of what every page inherits, in its order. React puts them into the head. */
export function Head({ metadata }: HeadProps) {
  const { title, description, alternates, openGraph, robots } = SAID.parse(metadata);
  const full = inherited.title.template.replace("%s", title);
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content={`width=${viewport.width}, initial-scale=${viewport.initialScale}`} />
      <title>{full}</title>
      <meta name="description" content={description} />
      <link rel="manifest" href="/manifest.webmanifest" />
      {robots && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={absoluteUrl(alternates.canonical)} />
      <meta name="format-detection" content="telephone=no" />
      {openGraph && <meta property="og:title" content={openGraph.title ?? full} />}
      {openGraph && <meta property="og:description" content={openGraph.description ?? description} />}
      {openGraph?.images.map((image) => <meta key={image} property="og:image" content={image} />)}
      <link rel="icon" href={inherited.icons.icon} />
    </>
  );
}
