import { pinyin } from "pinyin-pro";

/** Lower-case letters and digits, words joined by hyphens. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX = 40;

/** Words that say nothing in an address. */
const EMPTY = /^(的|了|和|与|是|在|被|怎么|怎么办)$/;

/** A file name from a title: each word in pinyin, words joined by hyphens. 冒充公检法 → maochong-gongjianfa */
export function suggestSlug(title: string): string {
  const words = [...new Intl.Segmenter("zh-CN", { granularity: "word" }).segment(title)].filter(({ isWordLike, segment }) => isWordLike && !EMPTY.test(segment));
  const syllables = words.map(({ segment }) => pinyin(segment, { toneType: "none", type: "array", nonZh: "consecutive", v: true }).join("").toLowerCase().replace(/[^a-z0-9]/g, ""));
  return joinShort(syllables.filter(Boolean));
}

/** Whole words only, as many as fit. */
function joinShort(words: string[]): string {
  return words.reduce((slug, word) => (slug.length + 1 + word.length <= MAX ? [slug, word].filter(Boolean).join("-") : slug), "");
}

/** What is wrong with a file name, or null. `taken` are addresses there are or ever were. */
export function findSlugProblem(slug: string, section: string, taken: ReadonlySet<string>): string | null {
  if (!SLUG.test(slug)) return "文件名只用小写字母、数字和短横线，例如 shuadan-fanli。";
  if (slug.length > MAX) return `文件名最多 ${MAX} 个字母，现在有 ${slug.length} 个。`;
  if (taken.has(`/${section}/${slug}/`)) return `已经有（或有过）/${section}/${slug}/ 这个网址，换一个文件名。`;
  return null;
}
