import { buildCheckRules } from "@/lib/check/build";
import { packRules } from "@/lib/check/pack-rules";
import type { Content } from "@/lib/content";
import { buildCommonFold } from "@/lib/check/fold";

/** The rules the page /check/ loads, by their address. */
export function buildCheckFiles(content: Content): Map<string, Uint8Array | string> {
  return new Map([["check/rules.bin", packRules(buildCheckRules(content, buildCommonFold))]]);
}
