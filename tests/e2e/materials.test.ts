import { describe, expect, test } from "vitest";
import { useSite } from "./site";

const site = useSite();
const MATERIAL = "/materials/types/maochong-gongjianfa/";

describe("texts", () => {
  test("are copied with the article's address", async () => {
    const { page, problems } = await site.open(MATERIAL, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: "复制群文案，短" }).click();
    await page.getByText("已复制").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^自称公检法[\s\S]*\nhttps?:\/\/.*\/types\/maochong-gongjianfa\/$/);
    expect(problems).toEqual([]);
  });

  test("are selected for the finger where copying fails", async () => {
    const { page } = await site.open(MATERIAL);
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.execCommand = () => false;
    });
    await page.getByRole("button", { name: "复制喇叭稿，念一分钟" }).click();
    await page.getByText("长按复制").waitFor();
    expect(await page.evaluate(() => String(window.getSelection()))).toContain("各位邻居");
  });
});

describe("the poster's own line", () => {
  test("is on paper only, is not kept and not sent", async () => {
    const { page, problems } = await site.open(MATERIAL);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.getByLabel("社区名称").fill("幸福里社区");
    await page.getByLabel("派出所电话").fill("12");
    await page.getByLabel("网格员").fill("<i>老王</i>");
    await page.getByText("这不像派出所的电话").waitFor();
    expect(await page.locator(".poster-sheet").isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".poster-sheet").isVisible()).toBe(true);
    expect(await page.locator(".poster-place").innerText()).toContain("幸福里社区");
    expect(await page.locator(".poster-place").innerText()).toContain("<i>老王</i>");
    expect(await page.locator("footer").isVisible()).toBe(false);
    expect(await page.evaluate(() => [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie, location.href].join())).not.toContain("幸福");
    expect(requests.filter((url) => decodeURIComponent(url).includes("幸福"))).toEqual([]);
    await page.reload();
    expect(await page.getByLabel("社区名称").inputValue()).toBe("");
    expect(problems).toEqual([]);
  });

  test("the poster fills one sheet of A4", async () => {
    const { page } = await site.open(MATERIAL, { viewport: { width: 794, height: 1123 } });
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });
});

test("a pack for elders and ten minutes is three taps away, without a script", async () => {
  const { page } = await site.open("/", { javaScriptEnabled: false });
  await page.locator("footer").getByRole("link", { name: "宣传物料" }).click();
  await page.getByRole("link", { name: "老人 × 10 分钟：面对面讲" }).click();
  expect(await page.locator("h1").innerText()).toBe("老人 × 10 分钟：面对面讲");
  expect(await page.getByRole("link", { name: "A4 海报（PDF）" }).count()).toBe(2);
});
