import { readFileSync } from "node:fs";
import PDFDocument from "pdfkit";
import type { Draw, Drawing } from "./draw";
import { getFontFile } from "../font-file";
import { HAND } from "./hand";

/** Read once: ten megabytes each. */
let fonts: { regular: Buffer; bold: Buffer } | undefined;

const A4 = [595.28, 841.89] as const;

type Info = { title: string; author: string; date: string };

/** A drawing on a sheet of A4, with real text: it can be searched, copied and read aloud. */
export async function toPdf(drawing: Drawing, { title, author, date }: Info): Promise<Buffer> {
  const day = new Date(`${date}T00:00:00Z`);
  // Dates of the content, not of the build: the same content gives the same file.
  const document = new PDFDocument({ size: [...A4], margin: 0, lang: "zh-CN", displayTitle: true, info: { Title: title, Author: author, CreationDate: day, ModDate: day } });
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise<Buffer>((resolve, reject) => document.on("end", () => resolve(Buffer.concat(chunks))).on("error", reject));
  fonts ??= { regular: readFileSync(getFontFile("regular")), bold: readFileSync(getFontFile("bold")) };
  document.registerFont("regular", fonts.regular).registerFont("bold", fonts.bold);
  document.scale(A4[0] / drawing.width);
  drawing.draws.forEach((draw) => paint(document, draw));
  document.end();
  return finished;
}

function paint(document: PDFKit.PDFDocument, draw: Draw): void {
  switch (draw.kind) {
    case "rect":
      document.roundedRect(draw.x, draw.y, draw.width, draw.height, draw.radius ?? 0).fill(draw.fill);
      return;
    case "text":
      document.font(draw.weight).fontSize(draw.size).fillColor(draw.fill).text(draw.text, draw.x, draw.y, { lineBreak: false, baseline: "alphabetic" });
      return;
    case "path":
      document.save().translate(draw.x, draw.y).scale(draw.scale).path(draw.d).fill(draw.fill).restore();
      return;
    case "hand":
      paintHand(document, draw);
  }
}

function paintHand(document: PDFKit.PDFDocument, { x, y, size, fill, lit }: Extract<Draw, { kind: "hand" }>): void {
  document.save().translate(x, y).scale(size / HAND.height).lineWidth(HAND.stroke).lineCap("round");
  HAND.fingers.forEach((finger, index) => {
    document.strokeOpacity(lit === undefined || lit === index + 1 ? 1 : HAND.quiet).path(finger).stroke(fill);
  });
  document.fillOpacity(lit === undefined ? 1 : HAND.quiet).path(HAND.palm).fill(fill).restore().fillOpacity(1).strokeOpacity(1);
}
