import type { z } from "zod";
import type { Problem } from "./problems";

type Checked<T> = { value: T | null; problems: Problem[] };

/**
 * Checks data against a schema and turns each complaint into a problem with a
 * line. `getLine` finds the line of a top-level field.
 */
export function checkFields<S extends z.ZodType>(
  schema: S,
  data: unknown,
  file: string,
  getLine: (field: string) => number | undefined = () => undefined,
): Checked<z.infer<S>> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    const place = { file, line: path[0] === undefined ? undefined : getLine(path[0]), field: path.join(".") };
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField(schema, { ...place, line: getLine(key) }, key));
    if (isMissing(data, issue.path)) return [{ ...place, line: undefined, message: `缺少这个字段。${issue.message}。`, fix: `在开头的字段里加一行“${path.at(-1)}: ……”。` }];
    return [{ ...place, message: `${issue.message}。`, fix: "照“应为”后面的话改；字段说明见 content/README.md。" }];
  });
  return { value: null, problems };
}

function isMissing(data: unknown, path: PropertyKey[]): boolean {
  const parent = path.slice(0, -1).reduce<unknown>((value, key) => (isRecord(value) ? value[String(key)] : undefined), data);
  return isRecord(parent) && !Array.isArray(parent) && !(String(path.at(-1)) in parent);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function unknownField(schema: z.ZodType, place: Omit<Problem, "message" | "fix">, key: string): Problem {
  const known = "shape" in schema && isRecord(schema.shape) ? Object.keys(schema.shape) : [];
  const near = known.find((name) => isNear(name.toLowerCase(), key.toLowerCase()));
  return {
    ...place,
    field: [place.field, key].filter(Boolean).join("."),
    message: "没有这个字段。",
    fix: near ? `是不是想写 ${near}？` : `删掉它。这里可以写的字段：${known.join("、")}。`,
  };
}

/** Alike but for one or two letters: a typing mistake. */
function isNear(a: string, b: string): boolean {
  return a !== b && distance(a, b) <= 2;
}

/** Levenshtein distance, by rows. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
