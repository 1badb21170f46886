import { getFigureRows, toCsv } from "@/lib/content/data-files";

export const dynamic = "force-static";

export async function GET() {
  return new Response(toCsv(await getFigureRows()), { headers: { "content-type": "text/csv; charset=utf-8" } });
}
