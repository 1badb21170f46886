import type { Content, Problem } from "@/lib/content";
import { ADDRESSES_FILE } from "@/lib/content/published";
import { getAddresses } from "@/lib/content/set";

/** Addresses there are or ever were: none of them may be given to something new. */
export function getTakenAddresses(content: Content): Set<string> {
  return new Set([...getAddresses(content).keys(), ...content.published.addresses, ...content.published.moved.keys()]);
}

/** Pages whose address is not yet in the list that keeps it alive. */
export function findUnlisted(content: Content): Problem[] {
  return listUnlisted(content).map((address) => ({
    file: ADDRESSES_FILE,
    severity: "warning",
    message: `新网址还没有登记：${address}`,
    fix: "定稿前运行 npm run check -- --fix，会自动登记。登记以后，这个网址不能再消失。",
    rule: "改名、合并、删除",
  }));
}

function listUnlisted(content: Content): string[] {
  const drafts = new Set(content.articles.filter(({ draft }) => draft).map(({ url }) => url));
  return [...getAddresses(content).keys()].filter((address) => !content.published.addresses.has(address) && !drafts.has(address));
}

/** The text of content/addresses.json with every page there is now. */
export function toAddressesFile(content: Content, changes: { moved?: ReadonlyMap<string, string>; added?: string[] } = {}): string {
  const published = [...new Set([...content.published.addresses, ...listUnlisted(content), ...(changes.added ?? [])])].sort();
  const moved = Object.fromEntries([...(changes.moved ?? content.published.moved)].sort(([a], [b]) => a.localeCompare(b)));
  return `${JSON.stringify({ published, moved }, null, 2)}\n`;
}
