import { openSync, type Font } from "fontkit";
import { getFontFile, type Weight } from "../font-file";

type Glyph = { advance: number; path: string };

const fonts = new Map<Weight, Font>();
const glyphs = new Map<string, Glyph>();

function getFont(weight: Weight): Font {
  const known = fonts.get(weight);
  if (known) return known;
  const file = getFontFile(weight);
  const opened = openSync(file);
  if (!("glyphForCodePoint" in opened)) throw new Error(`${file} is a collection, not a font`);
  fonts.set(weight, opened);
  return opened;
}

/** A character's outline and width, in units of one em, y pointing down. */
export function getGlyph(character: string, weight: Weight): Glyph {
  const key = weight + character;
  const known = glyphs.get(key);
  if (known) return known;
  const font = getFont(weight);
  const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
  const scale = 1 / font.unitsPerEm;
  const made = { advance: glyph.advanceWidth * scale, path: glyph.path.scale(scale, -scale).toSVG() };
  glyphs.set(key, made);
  return made;
}

/** Width of a line of text, without kerning. */
export function measure(text: string, weight: Weight, size: number): number {
  return [...text].reduce((sum, character) => sum + getGlyph(character, weight).advance, 0) * size;
}

/** The characters of a text that the font cannot draw: they would vanish without a word. */
export function findMissing(text: string): string[] {
  return [...new Set(text)].filter((character) => character !== "\n" && !getFont("bold").hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}
