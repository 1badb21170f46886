import { BASE_PATH } from "./base";

/** Pages a reader kept, and what they load. */
export const SAVED = "wubu-saved";
/** What every reader has without a network; one cache a version. */
export const CORE = "wubu-core-";

const SAVED_ON = "x-saved-on";
const ASSETS = `${BASE_PATH}/assets/`;

export type SavedPage = { path: string; title: string; savedOn: number };

/** Puts a fresh copy of a page, and all it loads, into a cache. Rejects if any of it cannot be had. */
export async function keepPage(cache: Cache, path: string): Promise<void> {
  const response = await fetch(path, { cache: "no-cache" });
  if (!response.ok) throw new Error(String(response.status));
  await putPage(cache, path, response);
}

/** Keeps a page that was just fetched. What it loads comes first: no page without its styles. */
export async function putPage(cache: Cache, path: string, response: Response): Promise<void> {
  const html = await response.text();
  await Promise.all(findAssets(html).map(async (asset) => (await cache.match(asset)) || cache.add(asset)));
  const headers = new Headers(response.headers);
  // The text is unpacked by now.
  headers.delete("content-encoding");
  headers.delete("content-length");
  headers.set(SAVED_ON, String(Date.now()));
  await cache.put(path, new Response(html, { headers }));
}

export function getSavedOn(response: Response): number {
  return Number(response.headers.get(SAVED_ON));
}

/** Addresses of the stylesheet and scripts a page loads, at once or when a button is pressed. */
export function findAssets(html: string): string[] {
  // The address in href=…, src=… or data-source=… of anything in our folder of assets, in quotation marks or without.
  const pattern = /\s(?:href|src|data-source)="?([^"\s>]*\/assets\/[^"\s>]+)/g;
  const found: string[] = [];
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) found.push(match[1] || "");
  return found;
}

/** Paths of the kept pages, newest last. */
export async function listPaths(cache: Cache): Promise<string[]> {
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  return paths.filter((path) => path.indexOf(ASSETS) !== 0);
}

/** Drops stylesheets and scripts that no kept page needs any more. */
export async function dropUnusedAssets(cache: Cache): Promise<void> {
  const used = new Set<string>();
  for (const path of await listPaths(cache)) {
    const page = await cache.match(path);
    if (page) findAssets(await page.text()).forEach((asset) => used.add(asset));
  }
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (pathname.indexOf(ASSETS) === 0 && !used.has(pathname)) await cache.delete(url);
  }
}

const DAY = 86_400_000;

/** “今天存的”, “3 天前（11月18日）存的”. A clock that was set back gives the date alone. */
export function formatAge(savedOn: number, now: number): string {
  const date = new Date(savedOn);
  const day = `${date.getMonth() + 1}月${date.getDate()}日`;
  const startOfDay = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((startOfDay(now) - startOfDay(savedOn)) / DAY);
  if (days < 0) return `${day}存的`;
  return days === 0 ? "今天存的" : `${days} 天前（${day}）存的`;
}
