import { inflateSync } from "node:zlib";

/** Objects of a PDF as Chromium writes it: by number, what stands in them and the stream they carry. */
function readObjects(pdf: Buffer): Map<string, { head: string; stream: string }> {
  const objects = new Map<string, { head: string; stream: string }>();
  const text = pdf.toString("latin1");
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)endobj/g)) {
    const [, number = "", body = ""] = match;
    const at = body.indexOf("stream\n");
    const head = at < 0 ? body : body.slice(0, at);
    const raw = at < 0 ? "" : body.slice(at + 7, body.lastIndexOf("\nendstream"));
    const stream = /FlateDecode/.test(head) && raw ? inflateSync(Buffer.from(raw, "latin1")).toString("latin1") : raw;
    objects.set(number, { head, stream });
  }
  return objects;
}

const toText = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");

/** Glyph numbers and what they stand for. */
function readGlyphs(map: string): Map<string, string> {
  const glyphs = new Map<string, string>();
  const section = (name: string) => [...map.matchAll(new RegExp(`begin${name}\\n([\\s\\S]*?)end${name}`, "g"))].map(([, lines = ""]) => lines).join("\n");
  for (const [, glyph = "", text = ""] of section("bfchar").matchAll(/<([0-9a-fA-F]+)> <([0-9a-fA-F]+)>/g)) glyphs.set(glyph.toUpperCase(), toText(text));
  for (const [, from = "", to = "", text = ""] of section("bfrange").matchAll(/<([0-9a-fA-F]+)> <([0-9a-fA-F]+)> <([0-9a-fA-F]+)>/g)) {
    for (let i = 0; i <= Number.parseInt(to, 16) - Number.parseInt(from, 16); i++) {
      const glyph = (Number.parseInt(from, 16) + i).toString(16).padStart(from.length, "0").toUpperCase();
      glyphs.set(glyph, toText((Number.parseInt(text, 16) + i).toString(16).padStart(text.length, "0")));
    }
  }
  return glyphs;
}

export function countPages(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** All text of a PDF made by Chromium, in the order of drawing. Each letter is looked up in the map of its own font. */
export function readPdfText(pdf: Buffer): string {
  const objects = readObjects(pdf);
  const fonts = new Map<string, Map<string, string>>();
  for (const [number, { head }] of objects) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1];
    if (map) fonts.set(`F${number}`, readGlyphs(objects.get(map)?.stream ?? ""));
  }
  let text = "";
  for (const { stream } of objects.values()) {
    let font = new Map<string, string>();
    for (const [, name, hex] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-fA-F]+)>/g)) {
      if (name) font = fonts.get(name) ?? new Map<string, string>();
      else if (hex) text += (font.size > 0 ? (hex.match(new RegExp(`.{${[...font.keys()][0]?.length ?? 4}}`, "g")) ?? []) : []).map((glyph) => font.get(glyph.toUpperCase()) ?? "").join("");
    }
  }
  return text;
}
