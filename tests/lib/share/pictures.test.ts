import jsQR from "jsqr";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { Hand } from "@/components/layout/hand";
import { findDoubleIds, toShareItem, type ShareItem } from "@/lib/share/item";
import { layoutCard, layoutSquare } from "@/lib/share/pictures/cards";
import type { Drawing } from "@/lib/share/pictures/draw";
import { measure } from "@/lib/share/pictures/fonts";
import { layoutPoster, PHONE, SHEET } from "@/lib/share/pictures/poster";
import { findPictureProblems, renderShareFile } from "@/lib/share/pictures/render";
import { toSvg } from "@/lib/share/pictures/svg";
import { content, getArticle } from "./real";

const item = toShareItem(content, getArticle("types/nfc"));
/** As long as every field may be (lib/content/schema.ts). */
const longest: ShareItem = { ...item, title: "骗".repeat(24), advice: "停".repeat(18), headline: `${"凡是要钱的都是诈骗，".repeat(6).slice(0, 59)}。`, points: [1, 2, 3].map(() => `“${"转到安全账户查完就退，".repeat(4).slice(0, 41)}。”`), remember: "钱".repeat(30), verifyAddress: "fanzha.some-long-community-name.org.cn/v/abcde/" };
const shortest: ShareItem = { ...item, title: "跑分", headline: "凡是跑分都犯法。", remember: null };

const LAYOUTS: [string, (item: ShareItem) => Drawing][] = [
  ["card", layoutCard],
  ["square", layoutSquare],
  ["phone poster", (each) => layoutPoster(each, PHONE)],
  ["A4 poster", (each) => layoutPoster(each, SHEET)],
];

type Box = { text: string; left: number; right: number; top: number; bottom: number };

const boxesOf = ({ draws }: Drawing): Box[] =>
  draws.flatMap((draw) => (draw.kind === "text" ? [{ text: draw.text, left: draw.x, right: draw.x + measure(draw.text, draw.weight, draw.size), top: draw.y - draw.size * 0.86, bottom: draw.y + draw.size * 0.1 }] : []));

describe.each(LAYOUTS)("%s", (_name, layout) => {
  test.each([["short", shortest], ["usual", item], ["as long as allowed", longest]] as const)("%s: nothing is cut, no words stand on others", (_length, each) => {
    const drawing = layout(each);
    const boxes = boxesOf(drawing);
    expect(boxes.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > drawing.width + 1 || bottom > drawing.height)).toEqual([]);
    const overlaps = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).map((b) => `${a.text} / ${b.text}`));
    expect(overlaps).toEqual([]);
  });
});

test("a letter the font lacks is a problem in Chinese", () => {
  expect(findPictureProblems({ ...item, title: "冒充𪚥𪚥客服" })).toMatchInlineSnapshot(`
    [
      {
        "fix": "标题、建议、判断、记一句话和骗子的话里，换一个常用字。",
        "message": "图片用的字体里没有“𪚥”（U+2A6A5），它在卡片和海报上会变成空白。",
      },
    ]
  `);
});

test("every article can be drawn", () => {
  expect(content.articles.flatMap((article) => findPictureProblems(toShareItem(content, article)))).toEqual([]);
}, 60_000);

test("the mark is the site's own", () => {
  const markup = renderToStaticMarkup(createElement(Hand, { lit: 2 }));
  const svg = toSvg({ width: 44, height: 48, draws: [{ kind: "hand", x: 0, y: 0, size: 48, fill: "#0b5351", lit: 2 }] });
  const paths = (text: string) => [...text.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d).sort();
  expect(paths(svg)).toEqual(paths(markup));
  expect(markup).toContain('opacity="0.28"');
  expect(svg).toContain('opacity="0.28"');
});

test("two articles with one id are found", () => {
  expect(findDoubleIds([item, { ...item, slug: "other" }, { ...item, id: "zzzzz" }])).toHaveLength(1);
});

async function decode(bytes: Uint8Array): Promise<string | undefined> {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.each(["card.png", "poster.png", "qr.png", "qr.svg"] as const)("the code in %s leads to the canonical address", async (file) => {
  expect(await decode(await renderShareFile(item, file))).toBe(item.address);
});

test("pictures have the promised sizes and weights", async () => {
  const card = await renderShareFile(longest, "card.png");
  const poster = await renderShareFile(longest, "poster.png");
  expect(await sharp(card).metadata()).toMatchObject({ format: "png", width: 1200, height: 630, isPalette: true });
  expect(await sharp(poster).metadata()).toMatchObject({ format: "png", width: 1080, height: 1920, isPalette: true });
  expect(card.length).toBeLessThanOrEqual(40_000);
  expect(poster.length).toBeLessThanOrEqual(140_000);
});

test("the PDF is one sheet, the same each time", async () => {
  const [first, second] = [await renderShareFile(item, "poster.pdf"), await renderShareFile(item, "poster.pdf")];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const text = Buffer.from(first).toString("latin1");
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
  // Real text: fonts are embedded, with a table back to Unicode.
  expect(text).toContain("/ToUnicode");
  expect(text).toContain("/FontFile2");
});

test("without SITE_URL pictures and codes say so", async () => {
  const words = (drawing: Drawing) => drawing.draws.flatMap((draw) => (draw.kind === "text" ? draw.text : [])).join(" ");
  for (const [, layout] of LAYOUTS) expect(words(layout(item)).includes("本地预览")).toBe(!process.env.SITE_URL);
});
