import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSite } from "./site";

const site = useSite();
const MESSAGE = "您好，我是微信支付客服，您不小心开通了会员，不关的话每月扣两千。您打开共享屏幕，把验证码念给我。<img src=x onerror=alert(1)>";

/** Presses Tab until the focus is on something with these words; fails after `most` presses. */
async function tabTo(page: Page, words: string | RegExp, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    const label = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.labels?.[0]?.innerText ?? element?.innerText ?? "";
    });
    if (typeof words === "string" ? label.includes(words) : words.test(label)) return;
  }
  throw new Error(`没有用 Tab 走到“${String(words)}”`);
}

/** How thick the line around the focused element is. */
const focusRing = (page: Page) => page.evaluate(() => Number.parseFloat(getComputedStyle(document.activeElement as Element).outlineWidth));

describe("/check/ by the keyboard", () => {
  test("type, press, and stand at the answer, which never says safe", async () => {
    const { page, problems } = await site.open("/check/");
    await tabTo(page, "对方是怎么说的");
    expect(await focusRing(page)).toBeGreaterThanOrEqual(3);
    await page.keyboard.insertText(MESSAGE);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("[data-grade]").waitFor();
    await page.waitForFunction(() => document.activeElement?.hasAttribute("data-grade"));
    expect(await page.locator("[data-grade]").innerText()).toBe("高度可疑");
    expect(await page.locator("[data-check-answer] mark").count()).toBeGreaterThan(2);
    // What was pasted is shown as text.
    expect(await page.locator("[data-check-answer] img").count()).toBe(0);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("tel:96110");
    expect(problems).toEqual([]);
  });

  test("an empty field is asked to be filled, and clearing takes the answer away", async () => {
    const { page } = await site.open("/check/");
    await page.getByRole("button", { name: "查一查" }).click();
    await page.getByText("先把消息粘贴到上面的框里").waitFor();
    await page.locator("#message").fill("各位家长，周五下午三点开家长会。");
    await page.getByRole("button", { name: "查一查" }).click();
    await page.locator("[data-grade]").waitFor();
    expect(await page.locator("[data-grade]").innerText()).toBe("没有匹配到");
    expect(await page.locator("[data-check-answer]").innerText()).toContain("这不等于没问题");
    await page.getByRole("button", { name: "清空" }).click();
    await expect.poll(() => page.locator("[data-check-answer]").innerText()).toBe("");
  });

  test("nothing that was typed leaves the device or stays on it", async () => {
    const { page } = await site.open("/check/");
    const requests: string[] = [];
    page.on("request", (request) => requests.push(decodeURIComponent(request.url()) + (request.postData() ?? "")));
    await page.locator("#message").fill("把钱转到安全账户甲乙丙");
    await page.getByRole("button", { name: "查一查" }).click();
    await page.locator("[data-grade]").waitFor();
    expect(requests.filter((request) => request.includes("甲乙丙"))).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]) + document.cookie + location.href)).not.toContain("甲乙丙");
    expect(await page.locator("form [name]").count()).toBe(0);
  });

  test("a network that is gone is said, and the next try may go well", async () => {
    const { page } = await site.open("/check/");
    await page.route("**/check/rules.bin", (route) => route.abort());
    await page.locator("#message").fill("把钱转到安全账户");
    await page.getByRole("button", { name: "查一查" }).click();
    await page.getByText("没有查成").waitFor();
    await page.unroute("**/check/rules.bin");
    await page.getByRole("button", { name: "查一查" }).click();
    await page.locator("[data-grade]").waitFor();
  });

  test("without a script shows what to look for", async () => {
    const { page } = await site.open("/check/", { javaScriptEnabled: false });
    expect(await page.locator("noscript p").isVisible()).toBe(true);
    expect(await page.getByText("向你要验证码、密码").isVisible()).toBe(true);
  });
});

describe("/quiz/", () => {
  const stored = (page: Page) => page.evaluate(() => localStorage.getItem("wubu:quiz"));

  test("ten by the keyboard: the focus goes to the first, Enter shows the answer and the line that gave it away", async () => {
    const { page, problems } = await site.open("/quiz/");
    await tabTo(page, "随机练十道");
    expect(await focusRing(page)).toBeGreaterThanOrEqual(3);
    await page.keyboard.press("Space");
    await page.locator("[data-quiz-ten] [data-quiz-item]").first().waitFor();
    expect(await page.locator("[data-quiz-ten] [data-quiz-item]").count()).toBe(10);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
    await page.keyboard.press("Enter");
    const first = page.locator("[data-quiz-ten] [data-quiz-item]").first();
    await first.locator("mark").waitFor();
    expect(await first.locator("mark").isVisible()).toBe(true);
    await tabTo(page, /再练一次$/, 4);
    await page.keyboard.press("Enter");
    await page.getByText("下一轮再练一次").waitFor();
    expect(problems).toEqual([]);
  });

  test("what was missed comes again in the next ten; what was seen through rests", async () => {
    const { page } = await site.open("/quiz/");
    const texts = () => page.locator("[data-quiz-ten] [data-quiz-item] > p").allInnerTexts();
    await page.locator("[data-quiz-next]").click();
    await page.locator("[data-quiz-ten] [data-quiz-item]").first().waitFor();
    const [missed, seen] = await texts();
    for (const [index, name] of [[0, "没看出来，再练一次"], [1, "看出来了"]] as const) {
      const item = page.locator("[data-quiz-ten] [data-quiz-item]").nth(index);
      await item.locator("summary").click();
      await item.getByRole("button", { name }).click();
    }
    await page.locator("[data-quiz-next]").click();
    await expect.poll(async () => (await texts()).includes(missed ?? "-")).toBe(true);
    expect(await texts()).not.toContain(seen);
  });

  test("nothing is remembered unless asked; asked, it is, and forgotten again when asked", async () => {
    const { page } = await site.open("/quiz/");
    await page.locator("[data-quiz-next]").click();
    const item = page.locator("[data-quiz-ten] [data-quiz-item]").first();
    await item.locator("summary").click();
    await item.getByRole("button", { name: "没看出来，再练一次" }).click();
    await page.getByText("下一轮再练一次").waitFor();
    expect(await stored(page)).toBeNull();
    await page.getByLabel("在这台手机上记住要再练的").check();
    await page.getByText("只记在这台手机上").waitFor();
    const kept = JSON.parse((await stored(page)) ?? "null") as { seen: Record<string, unknown> };
    expect(Object.keys(kept.seen)).toHaveLength(1);
    const missed = await item.locator("> p").innerText();
    await page.reload();
    expect(await page.getByLabel("在这台手机上记住要再练的").isChecked()).toBe(true);
    await page.locator("[data-quiz-next]").click();
    await expect.poll(async () => (await page.locator("[data-quiz-ten] [data-quiz-item] > p").allInnerTexts()).includes(missed)).toBe(true);
    await page.getByLabel("在这台手机上记住要再练的").uncheck();
    await page.getByText("已删掉，不再记").waitFor();
    expect(await stored(page)).toBeNull();
  });

  test("without a script every question opens its answer, with genuine messages among them", async () => {
    const { page } = await site.open("/quiz/", { javaScriptEnabled: false });
    const first = page.locator("[data-quiz-item]").first();
    await first.locator("summary").click();
    expect(await first.locator("mark").isVisible()).toBe(true);
    expect(await page.getByText("是平常的消息。").count()).toBeGreaterThan(8);
    expect(await page.locator("[data-quiz-next]").isVisible()).toBe(false);
  });
});

describe("/situations/", () => {
  test("an answer is two presses of Enter away, without a script", async () => {
    const { page } = await site.open("/situations/", { javaScriptEnabled: false });
    await tabTo(page, "涉嫌洗钱", 80);
    expect(await focusRing(page)).toBeGreaterThanOrEqual(3);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/situations\/[a-z-]+\/#/);
    expect(await page.locator("section:target ol li").first().isVisible()).toBe(true);
    await page.locator("section:target").getByRole("link", { name: /^看详细/ }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/types\//);
  });
});

test("/help/ by the keyboard: the number first, then the card in its order", async () => {
  const { page } = await site.open("/help/");
  await tabTo(page, "拨打 110");
  expect(await focusRing(page)).toBeGreaterThanOrEqual(3);
  await tabTo(page, "警察会问七件事", 3);
  await page.keyboard.press("Enter");
  await page.waitForURL(/#card$/);
  await page.locator("[data-report-field]").first().focus();
  for (let index = 0; index < 7; index++) {
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`report-${index}`);
    await page.keyboard.type(String(index));
    await page.keyboard.press("Tab");
  }
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).innerText)).toBe("复制文字");
  await tabTo(page, "全部清空", 3);
  await page.keyboard.press("Space");
  await page.getByText("已清空").waitFor();
});
