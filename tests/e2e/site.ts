import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import path from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { createSiteServer } from "@/lib/ship/serve";
import { launchBrowser } from "./browser";

/** One page of every kind there is. */
export const TEMPLATES = [
  "/",
  "/types/",
  "/types/maochong-gongjianfa/",
  "/wubu/bu-zhuanzhang/",
  "/cases/yiwu-miandan/",
  "/laws/liangka-31/",
  "/guides/diyi-xiaoshi/",
  "/help/",
  "/situations/",
  "/situations/dianhua/",
  "/glossary/",
  "/glossary/ka-hao/",
  "/sources/",
  "/sources/src-npc-fz/",
  "/search/",
  "/about/",
  "/check/",
  "/quiz/",
  "/about/coverage/",
  "/about/reviews/",
  "/data/",
  "/data/all/",
  "/materials/",
  "/materials/types/maochong-gongjianfa/",
  "/materials/pack/elders-10-talk/",
  "/materials/data/",
  "/v/ekcy5/",
  "/about/licences/",
  "/about/accessibility/",
  "/saved/",
  "/no-such-page/",
];

export type Visit = { page: Page; problems: string[] };

/**
 * Serves out/ and starts a browser for the tests of one file. `open` gives a page in
 * a context of its own, and collects whatever the page complains about.
 */
export function useSite() {
  let server: Server;
  let browser: Browser;
  let origin = "";
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    const out = path.resolve("out");
    if (!existsSync(path.join(out, "index.html"))) throw new Error("out/ 里没有网站，先运行 npm run build。");
    server = createSiteServer(out);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchBrowser();
  });

  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  return {
    get origin() {
      return origin;
    },
    async open(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "zh-CN", ...options });
      contexts.push(context);
      const page = await context.newPage();
      const problems: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
      });
      page.on("pageerror", (error) => problems.push(error.message));
      page.on("request", (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) problems.push(`foreign request: ${request.url()}`);
      });
      await page.goto(origin + address);
      return { page, problems };
    },
  };
}
