import type { MetadataRoute } from "next";
import { getPublishedAddresses } from "@/lib/content/addresses";
import { listPackChoices } from "@/lib/share/packs";
import { absoluteUrl } from "@/lib/site";

export const dynamic = "force-static";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const addresses = [...(await getPublishedAddresses()), ...listPackChoices().map(({ path }) => ({ path, reviewedOn: undefined }))];
  return addresses.map(({ path, reviewedOn }) => ({ url: absoluteUrl(path), ...(reviewedOn && { lastModified: reviewedOn }) }));
}
