import { createHash } from "node:crypto";
import type { Section } from "@/lib/site";

type Key = { section: Section; slug: string };

/** What is made of every article, each at an address that never changes. */
export const SHARE_FILES = ["card.png", "square.png", "poster.png", "poster.pdf", "qr.svg", "qr.png"] as const;
export type ShareFile = (typeof SHARE_FILES)[number];

/** Width and height of the pictures, for <img>. */
export const IMAGE_SIZES = { "card.png": [1200, 630], "square.png": [600, 600], "poster.png": [1080, 1920], "qr.svg": [480, 480] } as const;

/** /share/types/nfc/card.png */
export function shareFilePath({ section, slug }: Key, file: ShareFile): string {
  return `/share/${section}/${slug}/${file}`;
}

/** The article's page in the workers' desk. */
export function materialPath({ section, slug }: Key): string {
  return `/materials/${section}/${slug}/`;
}

/** Digits and letters that cannot be taken for one another. */
const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
const ID_LENGTH = 5;

/** The short id printed on everything made from an article. It stays as long as the article's address does. */
export function getShareId({ section, slug }: Key): string {
  const hash = createHash("sha256").update(`${section}/${slug}`).digest();
  return Array.from(hash.subarray(0, ID_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
}

/** Where a reader finds out whether a poster is genuine and new. */
export function verifyPath(id: string): string {
  return `/v/${id}/`;
}

/** A small page that other sites show in a frame. */
export function embedPath(slug: string): string {
  return `/embed/${slug}/`;
}
