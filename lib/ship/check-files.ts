import { buildCheckRules } from "@/lib/check/build";
import { packText } from "@/lib/check/pack";
import type { Content } from "@/lib/content";
import { buildCommonFold } from "@/lib/check/fold";

/** The rules the page /check/ loads, by their address. */
export function buildCheckFiles(content: Content): Map<string, Uint8Array | string> {
  return new Map([["check/rules.bin", packText(JSON.stringify(buildCheckRules(content, buildCommonFold)))]]);
}
