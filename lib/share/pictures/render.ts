import { SITE_NAME } from "@/lib/site";
import type { ShareFile } from "../addresses";
import type { ShareItem } from "../item";
import { layoutCard, layoutSquare, TooLong } from "./cards";
import { getWords, type Drawing } from "./draw";
import { findMissing } from "./fonts";
import { toPdf } from "./pdf";
import { toPng } from "./png";
import { layoutPoster, PHONE, SHEET } from "./poster";
import { layoutQr } from "./qr";
import { toSvg } from "./svg";

const LAYOUTS: Record<ShareFile, (item: ShareItem) => Drawing> = {
  "card.png": layoutCard,
  "square.png": layoutSquare,
  "poster.png": (item) => layoutPoster(item, PHONE),
  "poster.pdf": (item) => layoutPoster(item, SHEET),
  "qr.svg": ({ address }) => layoutQr(address),
  "qr.png": ({ address }) => layoutQr(address),
};

/** One file of an article's share kit. */
export async function renderShareFile(item: ShareItem, file: ShareFile): Promise<Uint8Array> {
  const drawing = LAYOUTS[file](item);
  if (file.endsWith(".svg")) return Buffer.from(toSvg(drawing));
  return file.endsWith(".pdf") ? toPdf(drawing, { title: `${item.title}：${item.advice}`, author: SITE_NAME, date: item.reviewedOn }) : toPng(drawing);
}

type Complaint = { message: string; fix: string };

/** Why an article's pictures cannot be drawn: letters the font lacks, texts that are too long. */
export function findPictureProblems(item: ShareItem): Complaint[] {
  try {
    const missing = new Set(Object.values(LAYOUTS).flatMap((layout) => findMissing(getWords(layout(item)))));
    return [...missing].map((character) => ({
      message: `图片用的字体里没有“${character}”（U+${character.codePointAt(0)?.toString(16).toUpperCase()}），它在卡片和海报上会变成空白。`,
      fix: "标题、建议、判断、记一句话和骗子的话里，换一个常用字。",
    }));
  } catch (error) {
    if (!(error instanceof TooLong)) throw error;
    return [{ message: `${error.message}。`, fix: "把标题、判断或 content/share/ 里的三点改短。" }];
  }
}
