import { expect, test } from "vitest";
import { useSite } from "./site";

const site = useSite();
const RESULTS = "[data-search-results] a";

test("a typed phrase of the swindler's finds the scam first, with the words marked", async () => {
  const { page, problems } = await site.open("/search/");
  await page.getByLabel("他对你说了什么？").pressSequentially("安全账户");
  await page.locator(RESULTS).first().waitFor();
  expect(await page.locator(RESULTS).first().getAttribute("href")).toBe("/types/maochong-gongjianfa/");
  expect(await page.getByRole("status").first().innerText()).toMatch(/^找到 \d+ 篇$/);
  expect(await page.locator("[data-search-results] mark").count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test("an address with ?q= shows its results, and the keyboard opens the first", async () => {
  const { page } = await site.open("/search/?q=刷单");
  await page.locator(RESULTS).first().waitFor();
  await page.locator(RESULTS).first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/types/shuadan-fanli/");
  expect(await page.locator("h1").innerText()).toBe("刷单返利");
});

test("the home page hands over what was typed without sending it", async () => {
  const { page } = await site.open("/");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(decodeURIComponent(request.url())));
  await page.getByLabel("他对你说了什么？").fill("公检法");
  await page.keyboard.press("Enter");
  await page.locator(RESULTS).first().waitFor();
  expect(asked.filter((url) => url.includes("公检法"))).toEqual([]);
});

test("nonsense finds nothing and offers the numbers and the router", async () => {
  const { page } = await site.open("/search/?q=紫外线烤箱螺丝钉");
  await page.getByText("没有找到，也可能是骗局").waitFor();
  const main = page.locator("main");
  expect(await main.locator('a[href="tel:110"]').isVisible()).toBe(true);
  expect(await main.locator('a[href="tel:96110"]').isVisible()).toBe(true);
  expect(await main.locator('a[href="/situations/"]').first().isVisible()).toBe(true);
  expect(await page.locator(RESULTS).count()).toBe(0);
});

test("when the index cannot be had it says so, and tries again", async () => {
  const { page } = await site.open("/search/");
  await page.route("**/search-index/**", (route) => route.abort());
  await page.getByLabel("他对你说了什么？").fill("刷单");
  await page.getByRole("button", { name: "查" }).click();
  await page.getByText("没有查成").waitFor();
  await page.unroute("**/search-index/**");
  await page.getByRole("button", { name: "再试一次" }).click();
  await page.locator(RESULTS).first().waitFor();
});

test("nothing is searched while an input method is composing", async () => {
  const { page } = await site.open("/search/");
  const field = page.getByLabel("他对你说了什么？");
  await field.dispatchEvent("compositionstart");
  await field.evaluate((element: HTMLInputElement) => {
    element.value = "ping'mu";
    element.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await page.waitForTimeout(500);
  expect(await page.getByRole("status").first().innerText()).toBe("");
  await field.evaluate((element: HTMLInputElement) => (element.value = "屏幕共享"));
  await field.dispatchEvent("compositionend");
  await page.locator(RESULTS).first().waitFor();
  expect(await page.locator(RESULTS).first().getAttribute("href")).toBe("/types/gongxiang-pingmu/");
});

test("markup that is typed stays text", async () => {
  const { page, problems } = await site.open(`/search/?q=${encodeURIComponent('<img src=x onerror="document.title=1">刷单')}`);
  await page.getByText(/^(找到 \d+ 篇|没有找到。)$/).waitFor();
  expect(await page.locator("main img").count()).toBe(0);
  expect(await page.title()).not.toBe("1");
  expect(problems).toEqual([]);
});

test("somebody who pastes an address is told what links do", async () => {
  const { page, problems } = await site.open("/search/");
  await page.getByLabel("他对你说了什么？").fill("https://example.com/a?b=c#d");
  await page.locator(RESULTS).first().waitFor();
  expect(await page.locator(RESULTS).first().innerText()).toContain("钓鱼");
  expect(problems).toEqual([]);
});

test.each([
  ["spaces", "   "],
  ["a full stop", "。"],
  ["5,000 characters", "啊哦".repeat(2500)],
  ["emoji", "😀👨‍👩‍👧"],
  ["a name of JavaScript's", "__proto__"],
  ["a pattern", "(.*)+$[^\\"],
  ["half a surrogate pair", "\ud800"],
  ["NUL", "\u0000"],
])("%s: no error, and whom to ask or nothing at all", async (_name, text) => {
  const { page, problems } = await site.open("/search/");
  const field = page.getByLabel("他对你说了什么？");
  await field.evaluate((element: HTMLInputElement, value) => {
    element.value = value;
    element.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
  await page.getByRole("button", { name: "查" }).click();
  if (text.trim() === "") expect(await page.getByRole("status").first().innerText()).toBe("");
  else await page.getByText("没有找到，也可能是骗局").waitFor();
  // Afterwards it still works.
  await field.fill("刷单");
  await page.locator(RESULTS).first().waitFor();
  expect(problems).toEqual([]);
});

test("without a script every article is listed by section", async () => {
  const { page } = await site.open("/search/", { javaScriptEnabled: false });
  expect(await page.getByRole("heading", { name: "全部文章" }).isVisible()).toBe(true);
  expect(await page.locator('main a[href^="/types/"]').count()).toBeGreaterThanOrEqual(26);
});
