import { z } from "zod";
import type { Problem } from "./problems";
import { decodeSource, type SourceFile } from "./source-text";

/**
 * What `npm run learn` has learnt from the questions and messages in content/, kept so that not every build
 * learns it again. `key` stands for what it was learnt from; who finds another learns anew.
 */
export type Kept = { key: string; bytes: Uint8Array };
/** `pages`: the addresses that search learnt questions of, in the order in which `bytes` counts them. */
export type Learnt = { search: (Kept & { pages: string[] }) | null; check: Kept | null };

const FOLDER = "learnt";
const MOST_BYTES = 256 * 1024;
/** Of base64 text, so that lines are short. */
const LINE = 100;
const key = z.string().regex(/^[0-9a-f]{20}$/);
const bytes = z.array(z.string().regex(/^[A-Za-z0-9+/=]+$/)).transform((lines) => new Uint8Array(Buffer.from(lines.join(""), "base64")));
const schemas = {
  search: z.strictObject({ key, pages: z.array(z.string()), bytes }),
  check: z.strictObject({ key, bytes }),
};

/** Reads content/learnt/search.json and check.json. */
export function parseLearnt(files: SourceFile[]): { value: Learnt; problems: Problem[] } {
  const value: Learnt = { search: null, check: null };
  const problems: Problem[] = [];
  for (const source of files) {
    const { file } = source;
    const name = file.slice(FOLDER.length + 1, -".json".length);
    if (file !== toLearntFile("search") && file !== toLearntFile("check")) {
      problems.push({ file, message: "不认识的文件。", fix: `${FOLDER}/ 里只有 npm run learn 写的 search.json 和 check.json，别的请移走。` });
      continue;
    }
    const { text, problems: own } = decodeSource(source, MOST_BYTES);
    const read = own.length === 0 ? schemas[name as keyof Learnt].safeParse(parseJson(text)) : null;
    if (read?.success) Object.assign(value, { [name]: read.data });
    else problems.push({ file, message: "这个文件坏了。", fix: "它是生成的，不要手改：运行 npm run learn 重写一遍，或删掉它。" });
  }
  return { value, problems };
}

/** Where it lies in content/. */
export function toLearntFile(name: keyof Learnt): string {
  return `${FOLDER}/${name}.json`;
}

/** What parseLearnt reads. */
export function formatLearnt({ bytes: data, ...rest }: Kept): string {
  const lines = Buffer.from(data).toString("base64").match(new RegExp(`.{1,${LINE}}`, "g")) ?? [];
  return `${JSON.stringify({ ...rest, bytes: lines }, null, 1)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
