import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./site";

const site = useSite();
const ARTICLE = "/types/maochong-gongjianfa/";

type Utterance = { text: string; rate: number; onstart?: () => void; onend?: () => void };
type Speech = { queue: Utterance[]; spoken: Utterance[]; say: () => void; cancelled: number };
declare const window: Window & { speech: Speech };

/** A browser with a voice, which says one sentence whenever `say` is called. */
async function openWithVoice(address: string, lang = "zh-CN") {
  const { page, problems } = await site.open("/about/");
  await page.addInitScript((language) => {
    const speech: Speech = {
      queue: [],
      spoken: [],
      cancelled: 0,
      say() {
        const next = this.queue.shift();
        if (!next) return;
        this.spoken.push(next);
        next.onstart?.();
      },
    };
    const synthesis = {
      getVoices: () => [{ lang: "en-US" }, { lang: language }],
      speak: (utterance: Utterance) => speech.queue.push(utterance),
      cancel: () => {
        speech.cancelled++;
        // As browsers do: what is cancelled ends.
        speech.queue.splice(0).forEach((utterance) => utterance.onend?.());
      },
    };
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    Object.assign(window, { speech, SpeechSynthesisUtterance: class { constructor(public text: string) {} } });
  }, lang);
  await page.goto(site.origin + address);
  return { page, problems };
}

const say = (page: Page) => page.evaluate(() => window.speech.say());
const marked = (page: Page) => page.locator(".bg-mark").evaluateAll((parts) => parts.map((part) => part.textContent).join(""));

test("is not offered without a Chinese voice", async () => {
  const { page } = await site.open(ARTICLE);
  expect(await page.locator("[data-read-aloud]").isVisible()).toBe(false);
  const english = await openWithVoice(ARTICLE, "en-GB");
  expect(await english.page.locator("[data-read-aloud]").isVisible()).toBe(false);
});

test("reads sentence by sentence, marks the one being read, and stops", async () => {
  const { page, problems } = await openWithVoice(ARTICLE);
  const before = await page.locator("article").innerText();
  await page.getByRole("button", { name: "读给我听" }).click();
  await page.getByRole("button", { name: "停止朗读" }).waitFor();
  await say(page);
  expect(await marked(page)).toBe("冒充公检法");
  await say(page);
  expect(await marked(page)).toBe("凡是自称公检法、要你把钱转到“安全账户”的，都是诈骗。");
  const texts = await page.evaluate(() => window.speech.queue.map(({ text }) => text));
  // No piece holds two sentences, and none is empty.
  expect(texts.filter((text) => /[。！？][^”’）\s]/.test(text) || !text.trim())).toEqual([]);
  expect(texts.join("")).toContain("法律怎么说");
  await page.getByRole("button", { name: "停止朗读" }).click();
  await page.getByRole("button", { name: "读给我听" }).waitFor();
  expect(await marked(page)).toBe("");
  expect(await page.evaluate(() => window.speech.queue.length)).toBe(0);
  expect((await page.locator("article").innerText()).replace(/\s/g, "")).toBe(before.replace(/\s/g, ""));
  expect(problems).toEqual([]);
});

test("reads slower from the sentence it is at, and faster again", async () => {
  const { page } = await openWithVoice(ARTICLE);
  await page.getByRole("button", { name: "读给我听" }).click();
  await page.getByRole("button", { name: "读慢一点" }).waitFor();
  for (let i = 0; i < 3; i++) await say(page);
  const current = await marked(page);
  const rate = await page.evaluate(() => window.speech.spoken[0]?.rate ?? 0);
  await page.getByRole("button", { name: "读慢一点" }).click();
  await say(page);
  expect(await marked(page)).toBe(current);
  const slow = await page.evaluate(() => window.speech.spoken.at(-1)?.rate ?? 0);
  expect(slow).toBeLessThan(rate);
  await page.getByRole("button", { name: "读快一点" }).click();
  expect(await page.evaluate(() => window.speech.queue[0]?.rate)).toBe(rate);
});

test("is over after the last sentence, and begins anew", async () => {
  const { page } = await openWithVoice(ARTICLE);
  await page.getByRole("button", { name: "读给我听" }).click();
  await page.getByRole("button", { name: "停止朗读" }).waitFor();
  const count = await page.evaluate(() => {
    const { queue, spoken } = window.speech;
    while (queue.length > 0) {
      window.speech.say();
      spoken.at(-1)?.onend?.();
    }
    return spoken.length;
  });
  expect(count).toBeGreaterThan(30);
  await page.getByRole("button", { name: "读给我听" }).click();
  await page.getByRole("button", { name: "停止朗读" }).waitFor();
  expect(await page.evaluate(() => window.speech.queue.length)).toBe(count);
});

test("in 长辈版 reads what is shown: of folded parts, the name", async () => {
  const { page } = await openWithVoice(`${ARTICLE}?size=elder`);
  await page.locator("article details > summary > h2").first().waitFor();
  await page.getByRole("button", { name: "读给我听" }).click();
  await page.getByRole("button", { name: "停止朗读" }).waitFor();
  const texts = await page.evaluate(() => window.speech.queue.map(({ text }) => text));
  expect(texts).toContain("法律怎么说");
  expect(texts.some((text) => text.includes("中华人民共和国"))).toBe(false);
  expect(texts[2]).toBe("现在就做");
});

test("falls silent when the page is left", async () => {
  const { page } = await openWithVoice(ARTICLE);
  await page.getByRole("button", { name: "读给我听" }).click();
  await page.getByRole("button", { name: "停止朗读" }).waitFor();
  expect(await page.evaluate(() => {
    const before = window.speech.cancelled;
    window.dispatchEvent(new PageTransitionEvent("pagehide"));
    return window.speech.cancelled - before;
  })).toBe(1);
});
