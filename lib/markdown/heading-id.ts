/**
 * A heading's own words are its id (#现在就做), so that a link to it survives a
 * heading added above. Letters, digits and Chinese characters; all else is dropped.
 */
export function toHeadingId(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase() || "section";
}
