import { describe, expect, test } from "vitest";
import { useSite } from "./site";

const site = useSite();
const ARTICLE = "/types/maochong-gongjianfa/";

describe("display settings", () => {
  test("a chosen size and theme are there on the next page before anything is drawn", async () => {
    const { page, problems } = await site.open("/");
    await page.getByText("设置", { exact: true }).click();
    const elder = page.locator("[data-settings]").getByRole("button", { name: "长辈版" });
    await elder.click();
    await page.getByRole("button", { name: "深色" }).click();
    expect(await elder.getAttribute("aria-pressed")).toBe("true");
    // Watches <html> from the first moment: the attributes are set once and not taken back.
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const note = () => seen.push(document.body ? "after body" : "before body");
      new MutationObserver(note).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-size", "data-theme"] });
    });
    await page.goto(site.origin + ARTICLE);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(["before body"]);
    expect(await page.evaluate(() => [document.documentElement.dataset.size, document.documentElement.dataset.theme])).toEqual(["elder", "dark"]);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(18, 22, 21)");
    expect(Number.parseFloat(await page.evaluate(() => getComputedStyle(document.body).fontSize))).toBe(23);
    expect(problems).toEqual([]);
  });

  test("a shared link asks for 长辈版, with 110 at the bottom", async () => {
    const { page } = await site.open(`${ARTICLE}?size=elder`);
    expect(await page.getByRole("link", { name: "被骗了，打 110" }).isVisible()).toBe(true);
  });

  test("the panel fits a phone, and its choices are as large as a finger", async () => {
    const { page } = await site.open("/", { viewport: { width: 320, height: 640 } });
    await page.getByText("设置", { exact: true }).click();
    // The choices come with a script of their own: one waits for them.
    await page.getByRole("button", { name: "特大字" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const button of await page.locator("[data-settings] button").all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48);
    }
  });

  test("Escape closes the panel and gives the focus back", async () => {
    const { page } = await site.open("/");
    await page.getByText("设置", { exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "大字", exact: true }).waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("button", { name: "大字", exact: true }).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("设置");
  });

  test("works where storage is forbidden", async () => {
    const { page, problems } = await site.open("/about/");
    await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("denied"); } }));
    await page.reload();
    await page.getByText("设置", { exact: true }).click();
    await page.getByRole("button", { name: "大字", exact: true }).click();
    expect(await page.evaluate(() => document.documentElement.dataset.size)).toBe("large");
    expect(problems).toEqual([]);
  });

  test("高对比 can be chosen, and is black on white before anything is drawn", async () => {
    const { page, problems } = await site.open("/");
    await page.getByText("设置", { exact: true }).click();
    await page.getByRole("button", { name: "高对比" }).click();
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => seen.push(document.body ? "after body" : "before body")).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-theme"] });
    });
    await page.goto(site.origin + ARTICLE);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(["before body"]);
    expect(await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color])).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
    expect(problems).toEqual([]);
  });

  test.each([
    ["light", "rgb(29, 35, 33)"],
    ["dark", "rgb(241, 239, 232)"],
  ] as const)("where the phone asks for more contrast, quiet text and edges are as strong as the text: %s", async (colorScheme, ink) => {
    const { page } = await site.open(ARTICLE, { colorScheme, contrast: "more" });
    expect(await page.locator(".text-quiet").first().evaluate((element) => getComputedStyle(element).color)).toBe(ink);
    expect(await page.locator(".chip").first().evaluate((element) => getComputedStyle(element).borderTopColor)).toBe(ink);
  });

  test("no cookie is ever set", async () => {
    const { page } = await site.open(ARTICLE);
    expect(await page.context().cookies()).toEqual([]);
  });
});

describe("copy link", () => {
  test("copies the canonical address", async () => {
    const { page } = await site.open(ARTICLE, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: "复制链接" }).click();
    await page.getByText("已复制").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/types\/maochong-gongjianfa\/$/);
  });

  test("shows the address where copying fails", async () => {
    const { page } = await site.open(ARTICLE);
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.execCommand = () => false;
    });
    await page.getByRole("button", { name: "复制链接" }).click();
    await page.getByText("长按复制").waitFor();
  });
});
