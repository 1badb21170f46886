import { createHash } from "node:crypto";

/** A file with its content in its name, so that browsers may keep it for ever. */
export type Asset = { path: string; bytes: Buffer };

export function createAsset(name: string, extension: string, text: string): Asset {
  const bytes = Buffer.from(text);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  return { path: `/assets/${name}.${hash}.${extension}`, bytes };
}
