import { execFile } from "node:child_process";
import { chmodSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HEADERS } from "@/lib/ship/policy";
import { startNginx, type Nginx } from "./nginx";
import { createSiteCopy } from "./site-copy";

let nginx: Nginx;
let site: ReturnType<typeof createSiteCopy>;

beforeAll(async () => {
  site = createSiteCopy();
  chmodSync(site.folder, 0o755);
  nginx = await startNginx("nginx.conf", site.folder);
});

afterAll(async () => {
  await nginx?.stop();
  site?.remove();
});

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

/** By node:http, which neither normalises paths nor unpacks bodies. */
function ask(path: string, { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port: nginx.port, host: "127.0.0.1", path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

test.each([
  ["GET", "/", 200],
  ["HEAD", "/", 200],
  ["GET", "/help/", 200],
  ["GET", "/search-index/manifest.json", 200],
  ["GET", "/help", 301],
  ["HEAD", "/help", 301],
  ["GET", "/no-such-page/", 404],
  ["GET", "/assets/none.0123456789.js", 404],
  ["GET", "/no-index/", 404],
  ["POST", "/", 405],
  ["PUT", "/help/", 405],
  ["DELETE", "/", 405],
  ["OPTIONS", "/", 405],
])("%s %s answers %i with every security header, once", async (method, path, status) => {
  const answer = await ask(path, { method });
  expect(answer.status).toBe(status);
  for (const [name, value] of Object.entries(HEADERS)) expect(answer.headers[name.toLowerCase()], name).toBe(value);
  expect(answer.headers.server).toBe("nginx");
  if (method === "HEAD") expect(answer.body).toHaveLength(0);
  expect(answer.headers.allow).toBe(status === 405 ? "GET, HEAD" : undefined);
});

test("an address without its slash leads to the one with it, on the same site, and keeps the question", async () => {
  expect((await ask("/help")).headers.location).toBe("/help/");
  expect((await ask("/search?q=nfc")).headers.location).toBe("/search/?q=nfc");
  expect((await ask("//evil.example/help")).headers.location).toBeUndefined();
});

test("the missing page is the site's own, and nobody keeps it", async () => {
  for (const path of ["/no-such-page/", "/assets/none.0123456789.js"]) {
    const answer = await ask(path);
    expect(answer.body.toString()).toContain("没有这个页面");
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.headers["cache-control"]).toBe("no-cache");
  }
});

test.each(["/.git/config", "/.env", "/types/.htpasswd", "/.well-known/.git/config", "/%2egit/config", "/types/%2e%2e/.env", "/../package.json", "/help/index.html.gz", "/help/index.html.br"])("%s is not there", async (path) => {
  const answer = await ask(path);
  expect([400, 404]).toContain(answer.status);
  expect(answer.body.toString()).not.toContain("secret");
});

test("a folder without a page shows no list", async () => {
  for (const path of ["/no-index/", "/assets/", "/search-index/"]) {
    const answer = await ask(path);
    expect(answer.status, path).toBe(404);
    expect(answer.body.toString()).not.toContain("Index of");
  }
});

test(".well-known is served", async () => {
  const answer = await ask("/.well-known/security.txt");
  expect([answer.status, answer.headers["content-type"]]).toEqual([200, "text/plain; charset=utf-8"]);
});

describe("kinds of files", () => {
  const find = async (pattern: RegExp, page = "/") => pattern.exec((await ask(page)).body.toString())?.[0] ?? "";

  test("each has its MIME type", async () => {
    const manifest = JSON.parse((await ask("/search-index/manifest.json")).body.toString()) as { release: string };
    const expected = {
      "/": "text/html; charset=utf-8",
      "/manifest.webmanifest": "application/manifest+json; charset=utf-8",
      "/feed.json": "application/json; charset=utf-8",
      "/rss.xml": "text/xml; charset=utf-8",
      "/robots.txt": "text/plain; charset=utf-8",
      "/icons/hand.svg": "image/svg+xml; charset=utf-8",
      "/icons/hand-192.png": "image/png",
      [await find(/\/assets\/site\.\w+\.css/)]: "text/css; charset=utf-8",
      [await find(/\/assets\/page\.\w+\.js/)]: "text/javascript; charset=utf-8",
      [`/search-index/s0.${manifest.release}.bin`]: "application/octet-stream",
    };
    for (const [path, type] of Object.entries(expected)) expect([path, (await ask(path)).status, (await ask(path)).headers["content-type"]]).toEqual([path, 200, type]);
  });

  test("only what is named by its content may be kept", async () => {
    expect((await ask(await find(/\/assets\/site\.\w+\.css/))).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    for (const path of ["/", "/manifest.webmanifest", "/search-index/manifest.json", "/icons/hand.svg", "/sw.js"]) expect((await ask(path)).headers["cache-control"], path).toBe("no-cache");
  });

  test("the compressed copy is sent as it lies there", async () => {
    const packed = await ask("/help/", { headers: { "accept-encoding": "gzip" } });
    const plain = await ask("/help/");
    expect([packed.headers["content-encoding"], packed.headers.vary, plain.headers["content-encoding"]]).toEqual(["gzip", "Accept-Encoding", undefined]);
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
    expect(packed.headers["content-length"]).toBe(String(packed.body.length));
  });

  test("a page that has not changed is not sent again", async () => {
    const { headers } = await ask("/help/");
    const again = await ask("/help/", { headers: { "if-none-match": String(headers.etag) } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers["content-security-policy"]).toBe(HEADERS["Content-Security-Policy"]);
  });
});

test("the log holds no full address, no question and no browser", async () => {
  await ask("/search/?q=some-secret-words", { headers: { "user-agent": "tell-tale", referer: "https://example.com/private" } });
  const log = nginx.readLog();
  expect(log).toContain("GET /search/ 200");
  expect(log).toMatch(/^127\.0\.0\.0 /m);
  expect(log).not.toMatch(/127\.0\.0\.1|some-secret-words|tell-tale|private/);
});

test("the list of things to look at after publishing finds nothing wrong, and finds what is", async () => {
  const run = (origin: string) => promisify(execFile)("npx", ["tsx", "lib/tasks/smoke.ts", origin]);
  expect((await run(nginx.origin)).stdout).toContain("都对。");
  const bare = createServer((_request, response) => response.end("五不反诈"));
  await new Promise<void>((resolve) => bare.listen(0, "127.0.0.1", resolve));
  const failure = await run(`http://127.0.0.1:${(bare.address() as AddressInfo).port}`).catch((error: { stderr: string }) => error);
  bare.close();
  expect(failure.stderr).toContain("响应头 Content-Security-Policy 是 （没有）");
  expect(failure.stderr).toContain("/.git/config 看得到");
});
