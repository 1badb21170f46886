import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("app/globals.css", "utf8");
type Tokens = Record<string, string>;

/** The colours a rule of app/globals.css sets: { paper: "#fbf8f1", … } */
function readTokens(start: string): Tokens {
  const from = css.indexOf(start);
  if (from < 0) throw new Error(`app/globals.css 里没有“${start}”`);
  const rule = css.slice(css.indexOf("{", from + start.length - 1) + 1, css.indexOf("}", from));
  return Object.fromEntries([...rule.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6}|var\(--[a-z-]+\));/g)].map(([, name = "", value = ""]) => [name, value]));
}

const light = readTokens(":root {");
const systemDark = readTokens("html:not([data-theme]) {");
const more = readTokens("html[lang] {");

const THEMES: Record<string, Tokens> = {
  light,
  "dark, as the phone has it": { ...light, ...systemDark },
  "dark, chosen": { ...light, ...readTokens('html[data-theme="dark"] {') },
  "high contrast, chosen": { ...light, ...readTokens('html[data-theme="contrast"] {') },
  "high contrast, as the phone has it": { ...light, ...more },
  "high contrast and dark, as the phone has them": { ...light, ...systemDark, ...more },
};

const TEXT = ["ink", "quiet", "brand", "danger", "caution"];
/** What stands on which: text on the page and on cards, each warning on its own panel. */
const PAIRS = [...TEXT.flatMap((text) => [[text, "paper"], [text, "card"]]), ["ink", "brand-soft"], ["quiet", "brand-soft"], ["brand", "brand-soft"], ["danger", "danger-soft"], ["caution", "caution-soft"], ["ink", "caution-soft"], ["ink", "danger-soft"], ["ink", "mark"]] as [string, string][];

function luminance(tokens: Tokens, name: string): number {
  const value = tokens[name] ?? "";
  const reference = /^var\(--(.+)\)$/.exec(value)?.[1];
  if (reference) return luminance(tokens, reference);
  const hex = value.length === 4 ? [...value.slice(1)].map((digit) => digit + digit).join("") : value.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, one: string, other: string): number {
  const [a, b] = [luminance(tokens, one), luminance(tokens, other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe.each(Object.entries(THEMES))("%s", (name, tokens) => {
  test.each(PAIRS)("%s on %s is at least 7:1", (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(7);
  });

  test("what one can press has an edge of at least 4.5:1, a rule one of 3:1", () => {
    for (const ground of ["paper", "card"]) {
      expect(contrast(tokens, "control", ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(tokens, "line", ground)).toBeGreaterThanOrEqual(3);
    }
  });

  if (name.startsWith("high")) {
    test("quiet text and edges are as strong as the text itself", () => {
      for (const token of ["quiet", "line", "control"]) expect(contrast(tokens, token, "paper")).toBe(contrast(tokens, "ink", "paper"));
    });
  }
});

test("the two dark themes are one", () => {
  expect(readTokens('html[data-theme="dark"] {')).toEqual(systemDark);
});

test("black on white is 21:1: the sum is right", () => {
  expect(contrast({ a: "#000", b: "#ffffff" }, "a", "b")).toBeCloseTo(21);
  expect(contrast({ a: "#777777", b: "#fff" }, "a", "b")).toBeCloseTo(4.48, 1);
});
