import { execFile } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { promisify } from "node:util";
import sirv from "sirv";

export type Visit = { html: number; css: number; js: number; other: number; total: number; requests: number; mainThread: number; blocking: number; fcp: number; lcp: number; score: number };

type Item = { resourceType: string; transferSize: number; url: string };
type Report = { audits: Record<string, { numericValue: number; details: { items: Item[] } }>; categories: { performance: { score: number } } };

/** Serves a folder with its .gz copies, as every host does; nothing else is done for any of the sites. */
export async function serve(folder: string): Promise<{ origin: string; server: Server }> {
  const files = sirv(folder, { gzip: true, extensions: ["html"] });
  const server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** One visit with an empty cache, under Lighthouse's own mobile throttling (simulated slow 4G, a quarter of the processor). */
export async function visit(peers: string, url: string): Promise<Visit> {
  const report = path.join(peers, "report.json");
  rmSync(report, { force: true });
  // Not to be waited for in a block: the server of the page is in this process.
  await promisify(execFile)(path.join(peers, "node_modules/.bin/lighthouse"), [url, "--quiet", "--only-categories=performance", "--output=json", `--output-path=${report}`, "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage"], { env: { ...process.env, CHROME_PATH: process.env.CHROME_PATH ?? "/usr/bin/chromium" } });
  const { audits, categories } = JSON.parse(readFileSync(report, "utf8")) as Report;
  const items = audits["network-requests"]?.details.items.filter((item) => item.url.startsWith("http")) ?? [];
  const sum = (type: string) => items.filter(({ resourceType }) => resourceType === type).reduce((total, { transferSize }) => total + transferSize, 0);
  const total = items.reduce((all, { transferSize }) => all + transferSize, 0);
  const [html, css, js] = [sum("Document"), sum("Stylesheet"), sum("Script")];
  const value = (name: string) => audits[name]?.numericValue ?? 0;
  return { html, css, js, other: total - html - css - js, total, requests: items.length, mainThread: value("mainthread-work-breakdown"), blocking: value("total-blocking-time"), fcp: value("first-contentful-paint"), lcp: value("largest-contentful-paint"), score: categories.performance.score * 100 };
}
