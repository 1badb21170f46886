import { pinyin } from "pinyin-pro";

/** Lower-case letters and digits, words joined by hyphens. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX = 40;

/** Words that say nothing in an address. */
const EMPTY = /怎么办|怎么|[的了和与是在被]/g;

/** A file name from a title: each word in pinyin, words joined by hyphens. 冒充公检法 → maochong-gongjianfa */
export function suggestSlug(title: string): string {
  const syllables = splitTitle(title.replace(EMPTY, " ")).map((word) => pinyin(word, { toneType: "none", type: "array", nonZh: "consecutive", v: true }).join("").toLowerCase().replace(/[^a-z0-9]/g, ""));
  return joinShort(syllables.filter(Boolean));
}

/** The words of a title. Characters the segmenter leaves alone belong together more often than not: 公|检|法. */
function splitTitle(title: string): string[] {
  const words: { text: string; isLone: boolean }[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter("zh-CN", { granularity: "word" }).segment(title)) {
    const isLone = /^\p{Script=Han}$/u.test(segment);
    const last = words.at(-1);
    if (isLone && last?.isLone) last.text += segment;
    else if (isWordLike) words.push({ text: segment, isLone });
  }
  return words.map(({ text }) => text);
}

/** Whole words only, as many as fit. */
function joinShort(words: string[]): string {
  return words.reduce((slug, word) => (slug.length + 1 + word.length <= MAX ? [slug, word].filter(Boolean).join("-") : slug), "");
}

/** What is wrong with a file name, or null. `taken` are addresses there are or ever were. */
export function findSlugProblem(slug: string, section: string, taken: ReadonlySet<string>): string | null {
  if (!SLUG.test(slug)) return "文件名只用小写字母、数字和短横线，例如 shuadan-fanli。";
  if (/^\d+$/.test(slug)) return "文件名里要有字母：/cases/2/ 这样的网址，是长列表的第 2 页。";
  if (slug.length > MAX) return `文件名最多 ${MAX} 个字母，现在有 ${slug.length} 个。`;
  if (taken.has(`/${section}/${slug}/`)) return `已经有（或有过）/${section}/${slug}/ 这个网址，换一个文件名。`;
  return null;
}
