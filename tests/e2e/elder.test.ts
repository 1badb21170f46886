import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readPdfText } from "./pdf";
import { TEMPLATES, useSite } from "./site";

const site = useSite();
const ARTICLE = "/types/maochong-gongjianfa/";
const ELDER = `${ARTICLE}?size=elder`;

/** Headings of the text in the order of the page, each with whether what is below it can be seen. */
function listParts(page: Page) {
  return page.locator("article > .article h2").evaluateAll((headings) =>
    headings.map((heading) => {
      const details = heading.closest("details");
      return `${heading.textContent}${details ? (details.open ? "，打开" : "，收起") : ""}`;
    }),
  );
}

const openDetails = (page: Page) => page.locator("article details:has(> summary > h2)");

describe("an article in 长辈版", () => {
  test("shows the verdict, what to do and the sentence to remember; the rest is folded", async () => {
    const { page, problems } = await site.open(ELDER);
    await openDetails(page).first().waitFor();
    expect((await listParts(page))[0]).toBe("现在就做");
    expect((await listParts(page)).slice(1).every((part) => part.endsWith("收起"))).toBe(true);
    expect(await page.getByText("凡是自称公检法").first().isVisible()).toBe(true);
    expect(await page.getByText("记一句话：").isVisible()).toBe(true);
    expect(await page.getByRole("heading", { name: "法律怎么说" }).isVisible()).toBe(true);
    expect(await page.locator("blockquote").first().isVisible()).toBe(false);
    expect(await page.getByRole("heading", { name: /^来源/ }).isVisible()).toBe(true);
    expect(await page.locator('section[aria-labelledby="sources"] li').first().isVisible()).toBe(false);
    expect(problems).toEqual([]);
  });

  test("opens a part by the keyboard, and by a link to it", async () => {
    const { page } = await site.open(ELDER);
    const part = page.locator("summary", { hasText: "法律怎么说" });
    await part.waitFor();
    await part.focus();
    await page.keyboard.press("Enter");
    await page.locator("blockquote").first().waitFor();
    const linked = await site.open(`${ELDER}#套路三步`);
    await linked.page.locator("details[open] > summary", { hasText: "套路三步" }).waitFor();
    expect(await linked.page.locator("summary", { hasText: "套路三步" }).isVisible()).toBe(true);
  });

  test("is folded before it is drawn: the script runs in the head, and nothing moves", async () => {
    const { page } = await site.open("/about/");
    await page.addInitScript(() => {
      const seen = { folded: -1, shifts: 0 };
      Object.assign(window, { seen });
      // Windows hear of it after every listener of the document.
      window.addEventListener("DOMContentLoaded", () => (seen.folded = document.querySelectorAll("article details > summary > h2").length));
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (seen.shifts += (entry as unknown as { value: number }).value))).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(site.origin + ELDER);
    await page.goto(site.origin + ARTICLE);
    const seen = await page.evaluate(() => (window as unknown as { seen: { folded: number; shifts: number } }).seen);
    expect(seen.folded).toBeGreaterThan(5);
    expect(seen.shifts).toBeLessThan(0.01);
  });

  test("is printed whole", async () => {
    const { page } = await site.open(ELDER);
    await openDetails(page).first().waitFor();
    const text = readPdfText(await page.pdf({ format: "A4" })).normalize("NFKC").replace(/\s/g, "");
    for (const words of ["套路三步", "法律怎么说", "容易混淆"]) expect(text).toContain(words);
    const plain = await site.open(ARTICLE);
    const whole = readPdfText(await plain.page.pdf({ format: "A4" })).normalize("NFKC").replace(/\s/g, "");
    expect(text.length).toBeGreaterThan(whole.length * 0.95);
  });

  test("without a script is the whole article", async () => {
    const { page } = await site.open(ELDER, { javaScriptEnabled: false });
    expect(await page.locator("blockquote").first().isVisible()).toBe(true);
    expect(await page.locator("[data-elder]").isVisible()).toBe(false);
  });
});

describe("one tap", () => {
  test("goes to 长辈版 and back, and leaves the page as it was", async () => {
    const { page, problems } = await site.open(ARTICLE);
    const before = await page.locator("main").evaluate((main) => main.innerHTML);
    await page.getByRole("button", { name: "长辈版" }).click();
    await openDetails(page).first().waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe("23px");
    await page.getByRole("button", { name: "标准版" }).click();
    await page.getByRole("button", { name: "长辈版" }).waitFor();
    expect(await page.locator("main").evaluate((main) => main.innerHTML)).toBe(before);
    expect(problems).toEqual([]);
  });

  test("is remembered on the next page; a choice in the panel does the same", async () => {
    const { page } = await site.open("/");
    await page.getByRole("button", { name: "长辈版" }).click();
    await page.getByRole("button", { name: "标准版" }).waitFor();
    await page.goto(site.origin + ARTICLE);
    await openDetails(page).first().waitFor();
    await page.getByText("设置", { exact: true }).click();
    await page.getByRole("button", { name: "标准字" }).click();
    await expect.poll(() => openDetails(page).count()).toBe(0);
    await page.getByRole("button", { name: "特大字" }).click();
    await openDetails(page).first().waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe("30px");
  });

  test("works where storage is forbidden", async () => {
    const { page, problems } = await site.open("/about/");
    await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("denied"); } }));
    await page.goto(site.origin + ARTICLE);
    await page.getByRole("button", { name: "长辈版" }).click();
    await openDetails(page).first().waitFor();
    expect(problems).toEqual([]);
  });

  test("is on every page, as large as a finger, and takes no sideways scrolling", async () => {
    const lacking: string[] = [];
    for (const address of TEMPLATES) {
      const { page } = await site.open(address);
      const box = await page.locator("header [data-elder]").boundingBox();
      if (!box || box.height < 48) lacking.push(address);
    }
    expect(lacking).toEqual([]);
  }, 240_000);
});

test("/help/ folds the ways of paying, each a tap away", async () => {
  const { page } = await site.open("/help/?size=elder");
  const way = page.locator("summary", { hasText: "我交了现金或黄金" });
  await way.waitFor();
  expect(await page.getByText("先打110。东西还在路上").isVisible()).toBe(false);
  await way.click();
  await page.getByText("先打110。东西还在路上").waitFor();
});

test.each(["/help/", "/check/", "/quiz/", "/situations/", ARTICLE, "/"])("on %s everything to press is 60 px high in 长辈版", async (address) => {
  const { page } = await site.open(`${address}?size=elder`);
  await page.getByRole("button", { name: "标准版" }).waitFor();
  const small = await page.locator("main button, main summary, main .call, main .row, header button, header a:not(.skip), header summary").evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { height } = element.getBoundingClientRect();
      return height > 0 && height < 59.5 ? [`${element.textContent?.slice(0, 20)} ${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
});
