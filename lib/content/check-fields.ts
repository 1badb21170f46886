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
    const [name, ...rest] = issue.path;
    const value = getValue(data, issue.path);
    const place = { file, line: name === undefined ? undefined : getLine(String(name)), field: toFieldName(issue.path), ...(rest.length > 0 && typeof value === "string" && { text: value }) };
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField(schema, { ...place, line: getLine(key) }, key));
    if (isMissing(data, issue.path)) return [{ ...place, line: undefined, message: `缺少这个字段。${issue.message}。`, fix: `在开头的字段里加一行“${String(issue.path.at(-1))}: ……”。` }];
    return [{ ...place, message: `${issue.message}。`, fix: getHint(issue.message) }];
  });
  // A field whose name was mistyped is both unknown and missing; once is enough.
  const meant = problems.flatMap(({ fix }) => /^是不是想写 (\w+)？$/.exec(fix)?.[1] ?? []);
  return { value: null, problems: problems.filter(({ field, message }) => !(message.startsWith("缺少") && meant.includes(field ?? ""))) };
}

function isMissing(data: unknown, path: PropertyKey[]): boolean {
  const parent = getValue(data, path.slice(0, -1));
  return isRecord(parent) && !Array.isArray(parent) && !(String(path.at(-1)) in parent);
}

function getValue(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[String(key)] : undefined), data);
}

/** tags, 0 → “tags › 第 1 个” */
function toFieldName(path: PropertyKey[]): string {
  return path.map((key) => (typeof key === "number" ? `第 ${key + 1} 个` : String(key))).join(" › ");
}

function getHint(message: string): string {
  if (message.includes("现在是")) return "字少了补一补，字多了删一删；一个标点也算一个字。";
  if (message.includes("日期")) return "改成真有的一天：年四位，月和日两位，中间用半角短横线。";
  if (/其中一个|里选/.test(message)) return "从列出的词里挑，照抄。都不合适，先问维护的人。";
  if (message.includes("写成 [甲, 乙]")) return "用半角方括号，词和词之间用半角逗号加空格，例如 [快递, 客服]。";
  return "照“应为”后面的话改；字段说明见 content/README.md。";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function unknownField(schema: z.ZodType, place: Omit<Problem, "message" | "fix">, key: string): Problem {
  const known = "shape" in schema && isRecord(schema.shape) ? Object.keys(schema.shape) : [];
  const near = known.find((name) => isNear(name.toLowerCase(), key.toLowerCase()));
  return {
    ...place,
    text: key,
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
