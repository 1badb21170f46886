import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseMarkdown } from "@/lib/markdown/parse";
import { renderMarkdown } from "@/lib/markdown/render";
import { XSS_VECTORS } from "../lib/fuzz/xss";
import { launchBrowser } from "./browser";

let browser: Browser;
let server: Server;
let origin = "";
let body = "";

/** Without the site's policy: what the renderer lets through has to be harmless by itself. */
beforeAll(async () => {
  server = createServer((_request, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html><html lang="zh-CN"><title>x</title><body>${body}`));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

const render = (text: string) => renderMarkdown(parseMarkdown(text), { findQuote: ({ id }) => ({ paragraphs: [id], cite: id }) }).html;

/** Opens the page, presses every link and points at everything; tells whether anything ran. */
async function provoke(html: string): Promise<boolean> {
  body = html;
  const page = await browser.newPage();
  let ran = false;
  page.on("dialog", (dialog) => {
    ran = true;
    void dialog.dismiss();
  });
  await page.goto(origin);
  await page.evaluate(() => {
    document.addEventListener("click", (event) => {
      // Scripts in addresses run, other pages are not visited.
      const link = (event.target as Element).closest("a");
      if (link && /^https?:|^mailto:|^tel:/.test(link.protocol)) event.preventDefault();
    });
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      for (const type of ["mouseover", "pointerenter", "focusin", "toggle", "wheel", "submit"]) element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
      element.focus();
      element.click();
    }
  });
  await page.waitForTimeout(300);
  ran ||= await page.evaluate(() => "hacked" in window).catch(() => true);
  await page.close();
  return ran;
}

test(`${XSS_VECTORS.length} attempts run nothing in a browser without any policy`, async () => {
  expect(XSS_VECTORS.length).toBeGreaterThan(200);
  const groups = Array.from({ length: Math.ceil(XSS_VECTORS.length / 40) }, (_, index) => XSS_VECTORS.slice(index * 40, index * 40 + 40));
  for (const group of groups) expect(await provoke(group.map(render).join("\n")), group.join("\n")).toBe(false);
});

test("the same page tells when something does run", async () => {
  expect(await provoke('<img src=x onerror="window.hacked=1">')).toBe(true);
  expect(await provoke('<a href="javascript:void(window.hacked=1)">x</a>')).toBe(true);
  expect(await provoke('<p onpointerenter="window.hacked=1">x</p>')).toBe(true);
});
