import { createModel } from "./code";
import { unpackRules, walk } from "./pack";
import type { CheckRules } from "./rules";
import { createWriter } from "./writer";

/** Build time only: what unpackRules reads. */
export function packRules(rules: CheckRules): Uint8Array {
  const bytes = writeRules(rules);
  if (JSON.stringify(sortKeys(unpackRules(bytes))) !== JSON.stringify(sortKeys(rules))) throw new Error("自查的规则装不进文件：用到的字超过 2048 个，或骗局超过 32 种。");
  return bytes;
}

/** The same, not read again: for what is only weighed. */
export function writeRules({ wording, fold, ...rest }: CheckRules): Uint8Array {
  const { code, finish } = createWriter();
  const text = JSON.stringify({ ...rest, fold: "", wording: { ...wording, features: [] } });
  walk(createModel(code), { text, features: wording.features, fold });
  return finish();
}

function sortKeys(rules: CheckRules) {
  return Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1));
}
