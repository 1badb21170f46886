import { describe, expect, test } from "vitest";
import { getShareId, verifyPath } from "@/lib/share/addresses";
import { buildEmbeds } from "@/lib/share/embed";
import { buildMonthlyFiles, getCurrent, listMonthly, toCalendar } from "@/lib/share/monthly";
import { buildOpenData } from "@/lib/share/open-data";
import { chooseTopics, findPack, listPackChoices } from "@/lib/share/packs";
import { content } from "./real";

describe("每月一骗", () => {
  const all = listMonthly(content);

  test("is the month's entry, or the latest before a month without one", () => {
    expect(getCurrent(all, "2026-12")?.article.slug).toBe("maochong-lingdao-shuren");
    expect(getCurrent(all, "2031-01")).toBe(all.at(-1));
    expect(getCurrent(all, "2020-01")).toBe(all[0]);
  });

  test("feeds hold what has begun, the calendar all of it", () => {
    const files = buildMonthlyFiles(content, "2026-12");
    const feed = JSON.parse(files.get("/share/monthly.json") ?? "") as { items: { title: string }[] };
    expect(feed.items.map(({ title }) => title.slice(0, 8))).toEqual(["2026年12月", "2026年11月"]);
    expect(files.get("/share/monthly.ics")?.match(/BEGIN:VEVENT/g)).toHaveLength(all.length);
  });

  test("iCal lines end in CR LF and are at most 75 bytes; unfolded, the words are whole", () => {
    const calendar = toCalendar(all);
    const lines = calendar.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(calendar.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(calendar.replace(/\r\n /g, "")).toContain("SUMMARY:每月一骗：虚假购物和服务");
  });
});

describe("packs", () => {
  test("there is one for every audience, time and form", () => {
    expect(listPackChoices()).toHaveLength(7 * 3 * 3);
    expect(listPackChoices().filter(({ id }) => findPack(content, id) === null)).toEqual([]);
    expect(findPack(content, "elders-7-talk")).toBeNull();
  });

  test("老人 × 10 分钟 tells two scams that hit elders", () => {
    const pack = findPack(content, "elders-10-talk");
    expect(pack?.topics).toHaveLength(2);
    expect(pack?.topics.every(({ article }) => article.readers.includes("老人"))).toBe(true);
  });

  test.each(listPackChoices().filter(({ form }) => form === "talk"))("$title: the plan fills the time without a gap", ({ id, minutes }) => {
    const spans = findPack(content, id)?.plan.map(({ time }) => time.match(/\d+/g)?.map(Number) ?? []) ?? [];
    expect(spans[0]?.[0]).toBe(0);
    expect(spans.at(-1)?.[1]).toBe(minutes);
    spans.forEach(([from, to], index) => {
      expect(to).toBeGreaterThan(from ?? 0);
      if (index > 0) expect(from).toBe(spans[index - 1]?.[1]);
    });
  });

  test("an audience with few scams of its own gets general ones", () => {
    expect(chooseTopics(content, "财务", 4)).toHaveLength(4);
    expect(chooseTopics(content, "财务", 1)[0]?.slug).toBe("maochong-lingdao-shuren");
  });
});

describe("verification", () => {
  test("ids differ, and their addresses have at most 40 characters", () => {
    const ids = content.articles.map(getShareId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids.map((id) => verifyPath(id).length))).toBeLessThanOrEqual(40);
  });

  test("an id depends on the address alone, so that it stays on printed posters", () => {
    expect(getShareId({ section: "types", slug: "nfc" })).toBe("ekcy5");
  });
});

describe("embeds", () => {
  const pages = [...buildEmbeds(content, "2026-11")].filter(([address]) => address.endsWith(".html"));

  test("are small pages without script, style or form", () => {
    expect(pages.length).toBeGreaterThan(30);
    for (const [address, html] of pages) {
      expect(Buffer.byteLength(html), address).toBeLessThanOrEqual(10_000);
      expect(html, address).not.toMatch(/<script|<style|<form|style=|\son[a-z]+=/);
      expect(html.indexOf("Content-Security-Policy"), address).toBeLessThan(html.indexOf("<title>"));
    }
  });

  test("the monthly one shows the month's scam", () => {
    expect(pages.find(([address]) => address === "/embed/meiyue/index.html")?.[1]).toContain("本月提醒：虚假购物和服务");
  });
});

test("open data names licence and sources for every item", () => {
  for (const [address, text] of buildOpenData(content)) {
    const data = JSON.parse(text) as { license: { name: string }; count: number; items: { sources: { url: string }[] }[] };
    expect(data.license.name).toBe("CC BY 4.0");
    expect(data.items).toHaveLength(data.count);
    expect(data.items.filter(({ sources }) => sources.length === 0), address).toEqual([]);
  }
});
