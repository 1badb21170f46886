import { createFeed } from "@/lib/feeds";

export const dynamic = "force-static";

export async function GET() {
  return new Response((await createFeed()).rss2(), { headers: { "content-type": "application/rss+xml; charset=utf-8" } });
}
