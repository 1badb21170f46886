import { createRequire } from "node:module";

export type Weight = "regular" | "bold";

const require = createRequire(import.meta.url);

const PACKAGE = "@expo-google-fonts/noto-sans-sc";
const FILES: Record<Weight, string> = { regular: "400Regular/NotoSansSC_400Regular.ttf", bold: "700Bold/NotoSansSC_700Bold.ttf" };

/** The font is not on the machine: in words for whoever started the build. */
export class MissingFontError extends Error {
  constructor() {
    super(`没有找到画海报用的字体（node_modules/${PACKAGE}）。运行 npm ci 把它装回来，再生成一次。`);
  }
}

/** Noto Sans SC, licensed for embedding; the same files draw pictures and go into PDFs. */
export function getFontFile(weight: Weight): string {
  try {
    return require.resolve(`${PACKAGE}/${FILES[weight]}`);
  } catch {
    throw new MissingFontError();
  }
}
