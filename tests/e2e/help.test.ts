import { describe, expect, test } from "vitest";
import { countPages, readPdfText } from "./pdf";
import { useSite } from "./site";

const site = useSite();
const FIELDS = "[data-report-field]";
const A4 = { format: "A4" } as const;
/** Nothing of it may be lost: markup, emoji, line ends, a word without an end. */
const HARD = `<b>张三</b> & "引号" 👨‍👩‍👧 第一行\n第二行\n\nhttps[:]//example[.]test/${"a".repeat(120)}`;

/** A PDF has characters that look alike, and spaces of its own. */
const withoutSpaces = (text: string) => text.normalize("NFKC").replace(/\s/g, "");

describe("the card for the police", () => {
  test("asks the seven things of the ledger, in fields that have no names", async () => {
    const { page, problems } = await site.open("/help/");
    expect(await page.locator(FIELDS).count()).toBe(7);
    expect(await page.locator("form [name]").count()).toBe(0);
    expect(await page.getByLabel("7. 对方的电话、微信、QQ、网址、App名称").isVisible()).toBe(true);
    expect(await page.getByText("不保存，不上传").isVisible()).toBe(true);
    expect(problems).toEqual([]);
  });

  test("makes a text to copy of what was filled in, and leaves the rest out", async () => {
    const { page } = await site.open("/help/", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator(FIELDS).nth(1).fill("接到假客服电话");
    await page.locator(FIELDS).nth(4).fill("  3000元，10点05分 ");
    await page.getByRole("button", { name: "复制文字" }).click();
    await page.getByText("已复制").waitFor();
    expect((await page.evaluate(() => navigator.clipboard.readText())).split("\n")).toEqual(["我被电信网络诈骗了，请求紧急止付。", "被骗大致经过：接到假客服电话", "每一笔的金额和精确到分钟的时间：3000元，10点05分"]);
  });

  test("says so when copying fails, and the text is there to be pressed", async () => {
    const { page } = await site.open("/help/");
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.execCommand = () => false;
    });
    await page.locator(FIELDS).first().fill("张三");
    await page.getByRole("button", { name: "复制文字" }).click();
    await page.getByText("没能复制").waitFor();
    expect(await page.locator("[data-report-text]").innerText()).toContain("张三");
  });

  test("keeps and sends nothing, and is empty again when the page comes back", async () => {
    const { page, problems } = await site.open("/help/");
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url() + (request.postData() ?? "")));
    for (const field of await page.locator(FIELDS).all()) await field.fill("机密甲乙丙");
    await page.getByRole("link", { name: "搜索" }).click();
    await page.waitForURL("**/search/");
    expect(await page.evaluate(async () => [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie, JSON.stringify(await caches.keys()), JSON.stringify(await indexedDB.databases())].join())).not.toContain("机密");
    await page.goBack();
    await page.locator(FIELDS).first().waitFor();
    for (const field of await page.locator(FIELDS).all()) expect(await field.inputValue()).toBe("");
    expect(await page.locator("article").innerText()).not.toContain("机密");
    expect(requests.filter((url) => decodeURIComponent(url).includes("机密"))).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("is cleared by its button", async () => {
    const { page } = await site.open("/help/");
    await page.locator(FIELDS).first().fill("张三");
    await page.getByRole("button", { name: "全部清空" }).click();
    await page.getByText("已清空").waitFor();
    expect(await page.locator(FIELDS).first().inputValue()).toBe("");
    expect(await page.locator("[data-report-printed]").first().textContent()).toBe("");
  });

  test("takes markup as text, and a field grows with what is in it", async () => {
    const { page, problems } = await site.open("/help/", { viewport: { width: 320, height: 640 } });
    const field = page.locator(FIELDS).first();
    await field.fill(`${HARD}<img src=x onerror=alert(1)>`.repeat(8));
    expect(await page.locator("[data-report-text] *, [data-report-printed] *").count()).toBe(0);
    expect(await field.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(problems).toEqual([]);
  });

  test("without a script says how to do it on paper", async () => {
    const { page } = await site.open("/help/", { javaScriptEnabled: false });
    expect(await page.locator("noscript p").isVisible()).toBe(true);
    expect(await page.locator("[data-report-form]").isVisible()).toBe(false);
    expect(await page.getByText("对方收款账户的户名、账号、开户行或商户名").first().isVisible()).toBe(true);
  });
});

describe("on paper", () => {
  test.each([
    ["with a script", {}, ""],
    ["without a script", { javaScriptEnabled: false }, ""],
    ["in the dark theme", {}, "?theme=dark"],
    ["in 特大字", {}, "?size=elder-plus"],
  ])("is one sheet of A4 with the steps, the card and one for the wallet, %s", async (_name, options, query) => {
    const { page } = await site.open(`/help/${query}`, options);
    const pdf = await page.pdf(A4);
    expect(countPages(pdf)).toBe(1);
    const text = withoutSpaces(readPdfText(pdf));
    for (const words of ["被骗了,先打110", "不转、不贷、不再听", "报警信息卡", "7.对方的电话", "放进钱包", "拿不准打96110"]) expect(text).toContain(words);
    expect(text).not.toContain("卡被冻结了");
  });

  test("a card filled in shortly still fits the sheet", async () => {
    const { page } = await site.open("/help/");
    for (const [index, value] of ["张三 身份证略 电话略", "接到假客服电话，说会员要扣钱，教我转账", "张三 某银行 账号略", "李四 某银行 账号略", "3000元，11月21日10:05；5000元，10:12", "手机银行", "电话略，App叫某某会议"].entries()) await page.locator(FIELDS).nth(index).fill(value);
    const pdf = await page.pdf(A4);
    expect(countPages(pdf)).toBe(1);
    expect(withoutSpaces(readPdfText(pdf))).toContain(withoutSpaces("接到假客服电话，说会员要扣钱，教我转账"));
  });

  test("long text takes more sheets, and every word of it is on them", async () => {
    const { page } = await site.open("/help/");
    const long = Array.from({ length: 400 }, (_, index) => `第${index}句话讲经过。`).join("");
    await page.locator(FIELDS).nth(0).fill(HARD);
    await page.locator(FIELDS).nth(1).fill(long);
    await page.locator(FIELDS).nth(6).fill(`最后${"8".repeat(300)}完`);
    const pdf = await page.pdf(A4);
    expect(countPages(pdf)).toBeGreaterThan(1);
    const text = withoutSpaces(readPdfText(pdf));
    expect(text).toContain(withoutSpaces(long));
    expect(text).toContain(`最后${"8".repeat(300)}完`);
    expect(text).toContain(`<b>张三</b>&"引号"`);
    expect(text).toContain("a".repeat(120));
    // Within the width of the sheet: what runs over its edge is cut.
    await page.setViewportSize({ width: 680, height: 900 });
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".help-sheet").evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBeLessThanOrEqual(1);
  });
});
