/**
 * The rules of Mozilla's HTTP Observatory (github.com/mdn/mdn-http-observatory, scoring of 2024 on), of which those
 * a site without cookies and foreign scripts can meet or miss. Points start at 100; bonuses count from 90 up.
 */
export type Scan = {
  headers: Headers;
  html: string;
  /** Where plain http leads; undefined when it leads nowhere. */
  redirect: string | undefined;
  host: string;
};

type Outcome = [rule: string, points: number];

const SIX_MONTHS = 15_768_000;
const PRIVATE = ["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"];
const LEAKING = ["origin", "origin-when-cross-origin", "unsafe-url", "no-referrer-when-downgrade"];

export function score(scan: Scan): { points: number; outcomes: Outcome[] } {
  const outcomes = [rateContentPolicy, rateCookies, rateSharing, rateRedirect, rateReferrer, rateTransport, rateScripts, rateSniffing, rateFraming, rateResourcePolicy].map((rate) => rate(scan));
  const base = 100 + outcomes.reduce((sum, [, points]) => sum + Math.min(points, 0), 0);
  const bonus = outcomes.reduce((sum, [, points]) => sum + Math.max(points, 0), 0);
  return { points: Math.max(0, base >= 90 ? base + bonus : base), outcomes };
}

function parsePolicy(text: string | null): Map<string, string[]> {
  return new Map((text ?? "").split(";").map((part) => part.trim().split(/\s+/)).filter(([name]) => name).map(([name = "", ...values]) => [name.toLowerCase(), values]));
}

function rateContentPolicy({ headers }: Scan): Outcome {
  const policy = parsePolicy(headers.get("content-security-policy"));
  if (policy.size === 0) return ["csp-not-implemented", -25];
  const get = (name: string) => policy.get(name) ?? policy.get("default-src") ?? ["*"];
  const [scripts, styles] = [get("script-src"), get("style-src")];
  const isBroad = (values: string[]) => values.some((value) => ["*", "http:", "https:", "data:"].includes(value));
  if (scripts.includes("'unsafe-inline'") || isBroad(scripts) || isBroad(get("object-src"))) return ["csp-implemented-with-unsafe-inline", -20];
  if (scripts.includes("'unsafe-eval'")) return ["csp-implemented-with-unsafe-eval", -10];
  if ([...policy.values()].flat().some((value) => value.startsWith("http:"))) return ["csp-implemented-with-insecure-scheme", -20];
  if (styles.includes("'unsafe-inline'") || isBroad(styles)) return ["csp-implemented-with-unsafe-inline-in-style-src-only", 0];
  const isStrict = policy.get("default-src")?.join() === "'none'" && policy.has("base-uri") && policy.has("form-action") && policy.has("frame-ancestors");
  return isStrict ? ["csp-implemented-with-no-unsafe-default-src-none", 10] : ["csp-implemented-with-no-unsafe", 5];
}

function rateCookies({ headers }: Scan): Outcome {
  return headers.has("set-cookie") ? ["cookies-not-judged-here", -40] : ["cookies-not-found", 0];
}

function rateSharing({ headers }: Scan): Outcome {
  return headers.get("access-control-allow-origin") === null ? ["cross-origin-resource-sharing-not-implemented", 0] : ["cross-origin-resource-sharing-implemented", -50];
}

function rateRedirect({ redirect, host }: Scan): Outcome {
  if (!redirect) return ["redirection-missing", -20];
  const target = new URL(redirect);
  if (target.protocol !== "https:") return ["redirection-not-to-https", -20];
  return target.host === host ? ["redirection-to-https", 0] : ["redirection-off-host-from-http", -5];
}

function rateReferrer({ headers }: Scan): Outcome {
  const value = headers.get("referrer-policy");
  if (value && PRIVATE.includes(value)) return ["referrer-policy-private", 5];
  return value && LEAKING.includes(value) ? ["referrer-policy-unsafe", -5] : ["referrer-policy-not-implemented", 0];
}

function rateTransport({ headers }: Scan): Outcome {
  const age = /max-age=(\d+)/.exec(headers.get("strict-transport-security") ?? "")?.[1];
  if (!age) return ["hsts-not-implemented", -20];
  return Number(age) >= SIX_MONTHS ? ["hsts-implemented-max-age-at-least-six-months", 0] : ["hsts-implemented-max-age-less-than-six-months", -10];
}

function rateScripts({ html }: Scan): Outcome {
  const sources = [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, source = ""]) => source);
  return sources.every((source) => source.startsWith("/") && !source.startsWith("//")) ? ["sri-not-implemented-but-all-scripts-loaded-from-secure-origin", 0] : ["sri-not-implemented-and-external-scripts-loaded", -5];
}

function rateSniffing({ headers }: Scan): Outcome {
  return headers.get("x-content-type-options") === "nosniff" ? ["x-content-type-options-nosniff", 0] : ["x-content-type-options-not-implemented", -5];
}

function rateFraming({ headers }: Scan): Outcome {
  if (parsePolicy(headers.get("content-security-policy")).has("frame-ancestors")) return ["x-frame-options-implemented-via-csp", 5];
  return /^(deny|sameorigin)$/i.test(headers.get("x-frame-options") ?? "") ? ["x-frame-options-sameorigin-or-deny", 0] : ["x-frame-options-not-implemented", -20];
}

function rateResourcePolicy({ headers }: Scan): Outcome {
  const value = headers.get("cross-origin-resource-policy");
  if (value === "same-origin" || value === "same-site") return [`cross-origin-resource-policy-implemented-with-${value}`, 10];
  return ["cross-origin-resource-policy-not-implemented", 0];
}
