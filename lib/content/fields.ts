import { z } from "zod";

/**
 * The kinds of field front matter is made of. Each says in Chinese what was
 * expected; zod's own words would name types that editors do not know.
 */

/** One line of text of `min` to `max` characters (code points, as a reader counts them). */
export function text(name: string, min: number, max: number) {
  const expected = `应为${name}，${min}–${max} 个字`;
  return z
    .string({ error: (issue) => (typeof issue.input === "number" ? `${expected}；数字要用单引号括起来` : expected) })
    .refine((value) => value === value.trim(), { error: "前后有多余的空格" })
    .refine((value) => [...value].length >= min && [...value].length <= max, {
      error: (issue) => `${expected}；现在是 ${[...String(issue.input)].length} 个字`,
    });
}

/** A real calendar day, kept as text. */
export function date(name: string) {
  return z.iso.date({ error: `应为${name}，写成 2026-11-21 这样，并且真有这一天` });
}

export function integer(name: string, min: number, max: number) {
  const error = `应为${name}，${min}–${max} 的整数`;
  return z.int({ error }).min(min, { error }).max(max, { error });
}

type ListOptions = { min?: number; max?: number; pattern?: RegExp };

/** A list of different words. */
export function list(name: string, { min = 0, max = 40, pattern }: ListOptions) {
  const error = `应为${name}，写成 [甲, 乙]`;
  const item = z.string({ error: `${error}；数字要用单引号括起来` }).refine((value) => !/[，、；]/.test(value), {
    error: (issue) => `“${String(issue.input)}”是连在一起的几个词：应为${name}，写成 [甲, 乙]`,
  }).refine((value) => value.trim() !== "" && (!pattern || pattern.test(value)), {
    error: (issue) => `“${String(issue.input)}”写法不对：${error}`,
  });
  return z
    .array(item, { error: (issue) => (/[【，、]/.test(String(issue.input)) ? `${error}；方括号和逗号都要半角` : error) })
    .min(min, { error: `至少写 ${min} 个：${error}` })
    .max(max, { error: `最多写 ${max} 个` })
    .refine((items) => new Set(items).size === items.length, { error: "有重复的词" });
}

/** A list of file names without their ending. */
export function slugs(name: string) {
  return list(name, { min: 1, pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/ });
}

/** One or more of a fixed set of words. */
export function choices<const T extends readonly [string, ...string[]]>(name: string, values: T) {
  const error = `应为${name}：从 ${values.join("、")} 里选，写成 [${values[1]}]`;
  return z.array(z.enum(values, { error }), { error }).min(1, { error });
}
