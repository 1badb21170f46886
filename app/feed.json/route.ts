import { createFeed } from "@/lib/feeds";

export const dynamic = "force-static";

export async function GET() {
  return new Response((await createFeed()).json1(), { headers: { "content-type": "application/feed+json; charset=utf-8" } });
}
