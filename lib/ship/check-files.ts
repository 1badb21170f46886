import { buildCheckRules, getCheckKey } from "@/lib/check/build";
import { buildCommonFold } from "@/lib/check/fold";
import { packRules } from "@/lib/check/pack-rules";
import type { Content, Kept } from "@/lib/content";

/** The rules the page /check/ loads, by their address. */
export function buildCheckFiles(content: Content, learnt = learnCheck(content)): Map<string, Uint8Array | string> {
  return new Map([["check/rules.bin", learnt.bytes]]);
}

/** What the check learns from messages, with its rules, for content/learnt: what is kept there, if it was learnt from the same; else it is learnt now. */
export function learnCheck(content: Content): Kept {
  const key = getCheckKey(content);
  const { check: kept } = content.learnt;
  return kept?.key === key ? kept : { key, bytes: packRules(buildCheckRules(content, buildCommonFold)) };
}
