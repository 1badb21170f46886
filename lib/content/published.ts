import { z } from "zod";
import { checkFields } from "./check-fields";
import type { Problem } from "./problems";
import { decodeSource, type SourceFile } from "./source-text";

/** Every address there ever was, below content/. Commands write it; people need not. */
export const ADDRESSES_FILE = "addresses.json";

export type Published = {
  /** Addresses that were published and so must answer for ever. */
  addresses: ReadonlySet<string>;
  /** Old address → the page that took its place. */
  moved: ReadonlyMap<string, string>;
};

const address = z.string({ error: "应为网址" }).regex(/^\/([a-z0-9-]+\/)*$/, { error: "应为站内网址，写成 /types/nfc/ 这样" });
const schema = z.strictObject({ published: z.array(address), moved: z.record(address, address) });

const RULE = "改名、合并、删除";

export function parsePublished(files: SourceFile[]): { published: Published; problems: Problem[] } {
  const source = files.find(({ file }) => file === ADDRESSES_FILE);
  const empty: Published = { addresses: new Set(), moved: new Map() };
  if (!source) return { published: empty, problems: [] };
  const { text, problems } = decodeSource(source, 1024 * 1024);
  if (problems.length > 0) return { published: empty, problems };
  try {
    const checked = checkFields(schema, JSON.parse(text), source.file);
    if (!checked.value) return { published: empty, problems: checked.problems };
    return { published: { addresses: new Set(checked.value.published), moved: new Map(Object.entries(checked.value.moved)) }, problems: [] };
  } catch {
    return { published: empty, problems: [{ file: source.file, rule: RULE, message: "JSON 格式不对。", fix: "别手改这个文件，用 npm run move 和 npm run remove；恢复成原来的样子。" }] };
  }
}

/** Addresses that would no longer answer, or lead nowhere. `exists`: is there a page? */
export function findPublishedProblems({ addresses, moved }: Published, exists: (address: string) => boolean): Problem[] {
  const place = { file: ADDRESSES_FILE, rule: RULE };
  const lost = [...addresses].filter((path) => !exists(path) && !moved.has(path));
  const broken = [...moved].filter(([, target]) => !exists(target));
  const both = [...moved.keys()].filter(exists);
  return [
    ...lost.map((path) => ({ ...place, text: `"${path}"`, message: `${path} 发布过，现在没有这一页。`, fix: `把文件放回来；要改名用 npm run move，要删掉用 npm run remove，它会问由哪一页代替。` })),
    ...broken.map(([path, target]) => ({ ...place, text: `"${path}"`, message: `${path} 转到 ${target}，但没有那一页。`, fix: "改成现在有的网址。" })),
    ...both.map((path) => ({ ...place, text: `"${path}"`, message: `${path} 已经转到别处，又有了同名的文章。`, fix: "新文章换一个文件名。" })),
  ];
}
