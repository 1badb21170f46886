import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { load } from "cheerio";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSiteServer } from "@/lib/ship/serve";
import { launchBrowser } from "../e2e/browser";

const BASE = "/fanzha";
const SITE_URL = "https://example.org";
const FOLDER = path.resolve(".cache/base-path");

let server: Server;
let browser: Browser;
let origin = "";

/** A host whose root belongs to somebody else; our site is one of its folders. */
beforeAll(async () => {
  // KEEP_BASE_PATH=1 reads the folder that an earlier run built.
  if (!process.env.KEEP_BASE_PATH || !existsSync(FOLDER)) execFileSync("npm", ["run", "--silent", "build"], { env: { ...process.env, BASE_PATH: BASE, SITE_URL, SITE_OUT: FOLDER }, stdio: "ignore" });
  const site = createSiteServer(FOLDER);
  server = createServer((request, response) => {
    if (!request.url?.startsWith(`${BASE}/`)) return void response.writeHead(404).end("somebody else's");
    request.url = request.url.slice(BASE.length);
    site.emit("request", request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
}, 900_000);

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

const ATTRIBUTES = ["href", "src", "action", "data-source"];

test("from the first page on, everything that is linked or loaded is there", { timeout: 300_000 }, async () => {
  const dead: string[] = [];
  const seen = new Set([`${BASE}/`]);
  for (const address of seen) {
    const response = await fetch(origin + address);
    const text = await response.text();
    if (response.status !== 200) dead.push(`${response.status} ${address}`);
    if (!response.headers.get("content-type")?.startsWith("text/html")) continue;
    const $ = load(text);
    for (const attribute of ATTRIBUTES) {
      for (const element of $(`[${attribute}]`).toArray()) {
        const target = ($(element).attr(attribute) ?? "").split("#")[0]?.split("?")[0] ?? "";
        if (target !== "" && !/^(https?:|tel:|data:|mailto:)/.test(target)) seen.add(new URL(target, origin + address).pathname);
      }
    }
    const canonical = $('link[rel="canonical"]').attr("href");
    if (canonical !== SITE_URL + address) dead.push(`${address} calls itself ${canonical}`);
  }
  expect(dead).toEqual([]);
  expect(seen.size).toBeGreaterThan(300);
});

test("feeds and sitemap name pages below the folder", () => {
  const sitemap = readFileSync(path.join(FOLDER, "sitemap.xml"), "utf8");
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(100);
  expect(addresses.filter((address) => !address?.startsWith(`${SITE_URL}${BASE}/`))).toEqual([]);
});

test("search finds, and leads below the folder; the worker keeps to it", async () => {
  const page = await browser.newPage();
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}${BASE}/`)) foreign.push(request.url());
  });
  await page.goto(`${origin}${BASE}/`);
  await page.getByLabel("他对你说了什么？").fill("安全账户");
  await page.keyboard.press("Enter");
  const first = page.locator("[data-search-results] a").first();
  await first.click();
  await page.waitForURL(`**${BASE}/types/maochong-gongjianfa/`);
  const scope = await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.scope));
  expect(scope).toBe(`${origin}${BASE}/`);
  expect(foreign).toEqual([]);
});
