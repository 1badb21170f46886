import { readFile } from "node:fs/promises";
import path from "node:path";
import { CONTENT_FOLDER, type Content } from "@/lib/content";

/** The recordings that articles name, by their address. */
export async function readRecordings({ articles }: Pick<Content, "articles">, folder = CONTENT_FOLDER): Promise<Map<string, Uint8Array>> {
  const names = [...new Set(articles.flatMap(({ audio }) => audio ?? []))];
  return new Map(await Promise.all(names.map(async (name) => [`audio/${name}`, await readFile(path.join(folder, "audio", name))] as const)));
}
