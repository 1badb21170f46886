import sharp from "sharp";
import type { Drawing } from "./draw";
import { toSvg } from "./svg";

/** A dozen flat colours and the steps between them: more would only cost bytes. */
const COLOURS = 16;

/** A drawing as a palette PNG. */
export async function toPng(drawing: Drawing): Promise<Buffer> {
  return sharp(Buffer.from(toSvg(drawing)))
    .flatten({ background: "#ffffff" })
    .png({ palette: true, colours: COLOURS, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer();
}
