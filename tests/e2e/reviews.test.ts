import { expect, test } from "vitest";
import { useSite } from "./site";

const site = useSite();
const ARTICLE = "/types/nfc/";

/** Opens a page as a reader would on a day. */
async function openOn(day: string, address: string) {
  const { page, problems } = await site.open("/about/");
  await page.clock.setFixedTime(`${day}T12:00:00+08:00`);
  await page.goto(site.origin + address);
  return { page, problems };
}

test("the banner appears on its own once the day of the next review has passed", async () => {
  const { page } = await openOn("2026-11-22", ARTICLE);
  const banner = page.locator("p[data-review-by]");
  expect(await banner.isVisible()).toBe(false);
  const late = await openOn("2030-01-01", ARTICLE);
  expect(await late.page.locator("p[data-review-by]").isVisible()).toBe(true);
  expect(await late.page.locator("p[data-review-by]").innerText()).toContain("内容可能变了");
  expect(late.problems).toEqual([]);
});

test("the editors' list marks what is overdue", async () => {
  const early = await openOn("2026-11-22", "/about/reviews/");
  expect(await early.page.getByText("已经过期，先核对这些。").first().isVisible()).toBe(false);
  const late = await openOn("2030-01-01", "/about/reviews/");
  expect(await late.page.getByText("已经过期，先核对这些。").first().isVisible()).toBe(true);
});
