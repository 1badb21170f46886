import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { createSiteServer } from "@/lib/ship/serve";
import { buildServiceWorker } from "@/lib/ship/service-worker";
import { launchBrowser } from "./browser";

const ARTICLE = "/types/maochong-gongjianfa/";
const OTHER = "/types/shuadan-fanli/";
const NOTICE = "[data-saved-notice]";
/** Longer than the worker waits. */
const SLOW_MS = 8000;
/** A new worker comes in when it is ready, which a busy machine takes its time for. */
const PATIENTLY = { timeout: 20_000 };

type Network = "on" | "slow" | "off" | "failing";

let server: Server;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let origin = "";
let network: Network = "on";
/** When set, what /sw.js is. */
let worker: string | null = null;

const site = createSiteServer(path.resolve("out"));

function answer(request: IncomingMessage, response: ServerResponse): void {
  const pass = () => site.emit("request", request, response);
  if (network === "off") request.socket.destroy();
  else if (network === "failing") response.writeHead(502).end("bad gateway");
  else if (network === "slow") setTimeout(pass, SLOW_MS);
  else if (worker !== null && request.url === "/sw.js") response.writeHead(200, { "content-type": "text/javascript", "cache-control": "no-cache" }).end(worker);
  else pass();
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

beforeEach(async () => {
  network = "on";
  worker = null;
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "zh-CN" });
  page = await context.newPage();
});

afterEach(() => context.close());

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/** Opens a page and waits until the worker looks after it. */
async function visit(address: string): Promise<void> {
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto(origin + address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

async function save(): Promise<void> {
  await page.getByRole("button", { name: "保存到手机" }).click();
  await page.getByText("已存到手机").waitFor();
}

test("with a worker every page still comes from the network: first page, article, missing page, address without its slash", async () => {
  await visit("/");
  for (const [address, status] of [["/", 200], [ARTICLE, 200], ["/help", 200], ["/no-such-page/", 404]] as const) {
    const response = await page.goto(origin + address);
    expect([address, response?.status(), await page.locator(NOTICE).count()]).toEqual([address, status, 0]);
  }
});

test("the help page opens without a network after one visit of the first page, with its styles, and says how old it is", async () => {
  await visit("/");
  network = "off";
  await page.goto(`${origin}/help/`);
  expect(await page.locator("h1").innerText()).toContain("110");
  expect(await page.locator(NOTICE).innerText()).toContain("今天存的");
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(251, 248, 241)");
  await page.getByText("设置", { exact: true }).click();
  await page.getByRole("button", { name: "特大字" }).waitFor();
});

test("a saved article opens without a network; another leads to the list of saved ones", async () => {
  await visit(ARTICLE);
  await save();
  network = "off";
  await page.goto(origin + ARTICLE);
  expect(await page.locator("h1").innerText()).toBe("冒充公检法");
  expect(await page.locator(NOTICE).isVisible()).toBe(true);
  await page.goto(origin + OTHER);
  expect(await page.locator(NOTICE).innerText()).toContain("没有存在手机里");
  await page.locator("[data-saved-list] a").waitFor();
  expect(await page.locator("[data-saved-list] a").innerText()).toBe("冒充公检法");
});

test.each([["slow"], ["failing"]] as const)("a %s network brings the saved article after three seconds at most", async (kind) => {
  await visit(ARTICLE);
  await save();
  network = kind;
  const started = Date.now();
  await page.goto(origin + ARTICLE, { waitUntil: "domcontentloaded" });
  expect(await page.locator(NOTICE).isVisible()).toBe(true);
  expect(Date.now() - started).toBeLessThan(SLOW_MS - 1000);
});

test("with a network a saved article comes from it, without a notice", async () => {
  await visit(ARTICLE);
  await save();
  await page.goto(origin + ARTICLE);
  expect(await page.locator(NOTICE).count()).toBe(0);
});

test("the age is told after three days", async () => {
  await visit(ARTICLE);
  await save();
  const aged = await page.evaluate(async (address) => {
    const cache = await caches.open("wubu-saved");
    const kept = await cache.match(address);
    const headers = new Headers(kept?.headers);
    headers.set("x-saved-on", String(Date.now() - 3 * 86_400_000));
    await cache.put(address, new Response(await kept?.text(), { headers }));
    return headers.get("x-saved-on") !== null;
  }, ARTICLE);
  expect(aged).toBe(true);
  network = "off";
  await page.goto(origin + ARTICLE);
  expect(await page.locator(NOTICE).innerText()).toMatch(/3 天前（\d+月\d+日）存的/);
});

test("what was saved can be let go, on the page and in the list", async () => {
  await visit(ARTICLE);
  await save();
  await page.getByRole("button", { name: "从手机里删掉" }).click();
  await page.getByText("已从手机里删掉").waitFor();
  await save();
  await page.getByRole("link", { name: "看存了哪些" }).click();
  await page.getByRole("button", { name: "从手机里删掉《冒充公检法》" }).click();
  await page.getByText("还没有存文章").waitFor();
});

test("what cannot be saved is said", async () => {
  await visit(ARTICLE);
  await page.evaluate(() => Object.defineProperty(window.caches, "open", { value: () => Promise.reject(new Error("QuotaExceededError")) }));
  await page.getByRole("button", { name: "保存到手机" }).click();
  await page.getByText("没有存成").waitFor();
});

test("where there are no service workers nothing is offered and nothing is missed", async () => {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined }));
  await page.goto(origin + ARTICLE);
  await page.getByRole("button", { name: "保存到手机" }).click();
  await page.getByText("这个浏览器不能存文章").waitFor();
  expect(await page.getByRole("button", { name: "复制链接" }).isVisible()).toBe(true);
  expect(problems).toEqual([]);
});

test("a new version takes the place of the old and clears up after it", async () => {
  await visit("/");
  const [old = ""] = await page.evaluate(() => caches.keys());
  const text = readFileSync("out/sw.js", "utf8");
  worker = text.replaceAll(old.replace("wubu-core-", ""), "ffffffffff");
  expect(worker).not.toBe(text);
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update()));
  await expect.poll(() => page.evaluate(() => caches.keys().then((names) => names.filter((name) => name.includes("core")))), PATIENTLY).toEqual(["wubu-core-ffffffffff"]);
});

test("the kill switch takes the worker and all it kept away", async () => {
  await visit(ARTICLE);
  await save();
  worker = await buildKillSwitch();
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update()));
  await expect.poll(() => page.evaluate(() => caches.keys()), PATIENTLY).toEqual([]);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)), PATIENTLY).toBe(0);
  await page.goto(origin + ARTICLE);
  expect(await page.locator("h1").innerText()).toBe("冒充公检法");
});

/** What a build with SITE_OFFLINE=off writes. */
async function buildKillSwitch(): Promise<string> {
  const folder = mkdtempSync("/tmp/wubu-kill-");
  for (const name of ["saved", "help"]) {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, "index.html"), name);
  }
  process.env.SITE_OFFLINE = "off";
  const text = Buffer.from(await buildServiceWorker(process.cwd(), folder)).toString();
  delete process.env.SITE_OFFLINE;
  rmSync(folder, { recursive: true });
  return text;
}
