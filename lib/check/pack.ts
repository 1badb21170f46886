/**
 * Rules as bytes. In UTF-8 a Chinese character takes three bytes that gzip can
 * hardly join again; here frequent characters take one byte and others two, which
 * leaves a third less after gzip.
 */

/** Bytes from here on open a pair. */
const PAIR = 232;
const PAIRS = 256 - PAIR;

/** Layout: length of the alphabet (2 bytes), the alphabet (2 bytes a character), the text. */
export function packText(text: string): Uint8Array {
  const counts = new Map<string, number>();
  for (const unit of text.split("")) counts.set(unit, (counts.get(unit) || 0) + 1);
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([unit]) => unit);
  // Rare characters in order of their codes: their alphabet then compresses better.
  const alphabet = [...frequent.slice(0, PAIR), ...frequent.slice(PAIR).sort()];
  if (alphabet.length > PAIR + PAIRS * 256) throw new Error("the rules use too many different characters");
  const places = new Map(alphabet.map((unit, place) => [unit, place]));
  const bytes = [alphabet.length >> 8, alphabet.length & 255];
  for (const unit of alphabet) bytes.push(unit.charCodeAt(0) >> 8);
  for (const unit of alphabet) bytes.push(unit.charCodeAt(0) & 255);
  for (const unit of text.split("")) {
    const place = places.get(unit) as number;
    if (place < PAIR) bytes.push(place);
    else bytes.push(PAIR + ((place - PAIR) >> 8), (place - PAIR) & 255);
  }
  return Uint8Array.from(bytes);
}

export function unpackText(bytes: Uint8Array): string {
  const at = (place: number) => bytes[place] || 0;
  const length = (at(0) << 8) | at(1);
  const letter = (place: number) => String.fromCharCode((at(2 + place) << 8) | at(2 + length + place));
  const parts: string[] = [];
  for (let i = 2 + length * 2; i < bytes.length; i++) {
    const first = at(i);
    parts.push(letter(first < PAIR ? first : PAIR + ((first - PAIR) << 8) + at(++i)));
  }
  return parts.join("");
}
