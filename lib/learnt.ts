import { createHash } from "node:crypto";

/** Build time: stands for examples that something was learnt from. Equal examples in an equal order have an equal key. */
export function toKey(examples: unknown): string {
  return createHash("sha256").update(JSON.stringify(examples)).digest("hex").slice(0, 20);
}
