import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import sirv from "sirv";
import path from "node:path";
import { stat, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { listFiles } from "@/lib/ship/pages";
import type { SearchRecord } from "@/lib/search/build";
import { emptyFolder, load, type Engine, type Outcome } from "./engines";

type PagefindLike = {
  createIndex: (options: object) => Promise<{ index: { addCustomRecord: (record: object) => Promise<unknown>; writeFiles: (options: object) => Promise<unknown> } }>;
  close: () => Promise<unknown>;
};

/** Pagefind runs in a browser only. Undefined where there is none. */
export async function createPagefind(records: SearchRecord[]): Promise<Engine | undefined> {
  const executablePath = [process.env.CHROME_PATH ?? "", "/usr/bin/chromium", "/usr/bin/google-chrome"].find((file) => file !== "" && existsSync(file));
  if (!executablePath) return undefined;
  const pagefind = (await load("pagefind", "lib/index.js")) as PagefindLike;
  const { index } = await pagefind.createIndex({ forceLanguage: "zh" });
  for (const { url, title, aliases, tags, summary, body } of records) await index.addCustomRecord({ url, content: [title, ...aliases, ...tags, summary, body].join("\n"), language: "zh", meta: { title } });
  const site = await emptyFolder("pagefind-site");
  await index.writeFiles({ outputPath: path.join(site, "pagefind") });
  await pagefind.close();
  await writeFile(path.join(site, "index.html"), "<!doctype html><title>bench</title>");
  await writeFile(path.join(site, "404.html"), "");
  const server = createServer(sirv(site));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--no-first-run"] });
  const askCold = async (q: string): Promise<Outcome> => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(origin);
    const sizes: Promise<number>[] = [];
    page.on("response", (response) => sizes.push(response.body().then((body) => (response.url().endsWith(".js") ? gzipSync(body).length : body.length), () => 0)));
    const ms = await page.evaluate<number>(inPage(q, FIRST));
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    const requests = sizes.length;
    const urls = await page.evaluate<string[]>(inPage(q, TEN));
    await context.close();
    return { urls, bytes, requests, ms };
  };
  const warm = await browser.newPage();
  await warm.goto(origin);
  const devtools = await warm.context().newCDPSession(warm);
  const ask = async (q: string): Promise<Outcome> => ({ urls: [], bytes: 0, requests: 0, ms: await warm.evaluate<number>(inPage(q, FIRST)) });
  const getHeapBytes = async () => (await devtools.send("Runtime.getHeapUsage")).usedSize;
  const files = await listFiles(path.join(site, "pagefind"));
  const indexBytes = (await Promise.all(files.map(async (file) => (await stat(path.join(site, "pagefind", file))).size))).reduce((sum, size) => sum + size, 0);
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { name: "Pagefind", files: files.length, indexBytes, ask, askCold, getHeapBytes, close };
}

/** As text: what tsx makes of a function does not run in a page. */
const inPage = (q: string, then: string) => `(async () => {
  const started = performance.now();
  const client = await import("/pagefind/pagefind.js");
  await client.init();
  const { results } = await client.search(${JSON.stringify(q)});
  ${then}
})()`;
const FIRST = "await (results[0] && results[0].data()); return performance.now() - started;";
const TEN = "return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));";
