import type { Article, Content } from "@/lib/content";
import { absoluteUrl } from "@/lib/site";
import { embedPath, IMAGE_SIZES, materialPath, shareFilePath, verifyPath, type ShareFile } from "./addresses";
import { toShareItem, type ShareItem } from "./item";
import { getShareTexts, type ShareTexts } from "./texts";

export type Picture = { src: string; width: number; height: number };

/** Everything the workers' desk shows of an article. */
export type Material = {
  item: ShareItem;
  path: string;
  verifyPath: string;
  texts: ShareTexts;
  pictures: { card: Picture; square: Picture; poster: Picture; code: Picture };
  files: { href: string; label: string }[];
  /** The line other sites paste, where the article has such a page. */
  embed: string | null;
};

const LABELS: Record<ShareFile, string> = { "card.png": "横卡片（PNG）", "square.png": "方图（PNG）", "poster.png": "手机海报（PNG）", "poster.pdf": "A4 海报（PDF）", "qr.svg": "二维码（SVG，放大不糊）", "qr.png": "二维码（PNG）" };

/** Two pages show it, and each asks twice. */
const known = new WeakMap<Content, Map<Article, Material>>();

/** What the workers' desk shows of an article. */
export function getMaterial(content: Content, article: Article): Material {
  const materials = known.get(content) ?? new Map<Article, Material>();
  const material = materials.get(article) ?? toMaterial(content, article);
  known.set(content, materials.set(article, material));
  return material;
}

function toMaterial(content: Content, article: Article): Material {
  const item = toShareItem(content, article);
  const toPicture = (file: keyof typeof IMAGE_SIZES): Picture => ({ src: shareFilePath(article, file), width: IMAGE_SIZES[file][0], height: IMAGE_SIZES[file][1] });
  return {
    item,
    path: materialPath(article),
    verifyPath: verifyPath(item.id),
    texts: getShareTexts(article, content.written.get(`${article.section}/${article.slug}`)),
    pictures: { card: toPicture("card.png"), square: toPicture("square.png"), poster: toPicture("poster.png"), code: toPicture("qr.svg") },
    files: (Object.keys(LABELS) as ShareFile[]).map((file) => ({ href: shareFilePath(article, file), label: LABELS[file] })),
    embed: article.section === "types" || article.section === "wubu" ? getEmbedLine(article.slug, article.title) : null,
  };
}

/** The one line for another site. */
export function getEmbedLine(slug: string, title: string): string {
  return `<iframe src="${absoluteUrl(embedPath(slug))}" title="${title}" width="100%" height="480" loading="lazy"></iframe>`;
}
