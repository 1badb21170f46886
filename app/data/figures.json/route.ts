import { getFigureRows } from "@/lib/content/data-files";

export const dynamic = "force-static";

export async function GET() {
  const text = JSON.stringify({ license: "CC BY 4.0", figures: await getFigureRows() }, null, 1);
  return new Response(text, { headers: { "content-type": "application/json; charset=utf-8" } });
}
