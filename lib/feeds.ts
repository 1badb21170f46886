import { Feed } from "feed";
import { getContent } from "@/lib/content";
import { absoluteUrl, SITE_NAME, SITE_SUMMARY } from "@/lib/site";

const NEWEST = 30;

/** The newest articles, for RSS and JSON feed readers. */
export async function createFeed(): Promise<Feed> {
  const { articles } = await getContent();
  const newest = [...articles].sort((a, b) => b.publishedOn.localeCompare(a.publishedOn) || a.url.localeCompare(b.url)).slice(0, NEWEST);
  const feed = new Feed({
    id: absoluteUrl("/"),
    link: absoluteUrl("/"),
    title: SITE_NAME,
    description: SITE_SUMMARY,
    language: "zh-CN",
    copyright: "CC BY 4.0",
    generator: SITE_NAME,
    // The newest article's day, not the build's: two builds of one content are the same.
    updated: new Date(newest[0]?.publishedOn ?? "2026-01-01"),
    feedLinks: { rss: absoluteUrl("/rss.xml"), json: absoluteUrl("/feed.json") },
  });
  for (const { url, title, advice, summary, publishedOn } of newest) {
    feed.addItem({ id: absoluteUrl(url), link: absoluteUrl(url), title: `${advice}｜${title}`, description: summary, date: new Date(publishedOn) });
  }
  return feed;
}
