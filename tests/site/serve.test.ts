import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HEADERS } from "@/lib/ship/policy";
import { createSiteServer } from "@/lib/ship/serve";
import { OUT } from "./pages";

let server: Server;
let origin = "";

beforeAll(async () => {
  server = createSiteServer(OUT);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => void server.close());

const get = (path: string, init: RequestInit = {}) => fetch(origin + path, { redirect: "manual", ...init });

test.each([
  ["/", 200],
  ["/help/", 200],
  ["/help", 301],
  ["/no-such-page/", 404],
])("%s answers %i with every security header", async (path, status) => {
  const response = await get(path);
  expect(response.status).toBe(status);
  for (const [name, value] of Object.entries(HEADERS)) expect(response.headers.get(name), name).toBe(value);
});

test("/help leads to /help/ and keeps the question", async () => {
  expect((await get("/help")).headers.get("location")).toBe("/help/");
  expect((await get("/search?q=nfc")).headers.get("location")).toBe("/search/?q=nfc");
});

test.each(["//evil.example/", "//evil.example", "/\\evil.example", "/../package.json", "/%2e%2e/package.json", "/.git/config"])("%s leads nowhere", async (path) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(response.headers.get("location")).toBeNull();
});

test("the missing page is the site's own", async () => {
  const response = await get("/no-such-page/");
  expect(response.headers.get("content-type")).toContain("text/html");
  expect(await response.text()).toContain("没有这个页面");
});

test("writing is refused", async () => {
  const response = await get("/", { method: "POST" });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});

test("text comes compressed; files named by their content may be kept for ever", async () => {
  const page = await get("/help/", { headers: { "accept-encoding": "gzip" } });
  expect(page.headers.get("content-encoding")).toBe("gzip");
  expect(page.headers.get("cache-control")).toBe("no-cache");
  const asset = /\/assets\/site\.[0-9a-f]+\.css/.exec(await page.text())?.[0] ?? "";
  expect((await get(asset)).headers.get("cache-control")).toContain("immutable");
});

test("pages for frames may be framed; nothing else may", async () => {
  const embed = await get("/embed/nfc/");
  expect(embed.status).toBe(200);
  expect(embed.headers.get("content-security-policy")).toMatch(/frame-ancestors \*$/);
  expect(embed.headers.get("content-security-policy")).not.toContain("script-src");
  expect(embed.headers.get("x-frame-options")).toBeNull();
  expect(embed.headers.get("x-content-type-options")).toBe("nosniff");
  // A path that only looks like one keeps the site's policy.
  expect((await get("/types/nfc/?/embed/")).headers.get("x-frame-options")).toBe("DENY");
});

test("other sites may show the pictures and read the data", async () => {
  const data = await get("/share/data/types.json");
  expect([data.status, data.headers.get("access-control-allow-origin"), data.headers.get("cross-origin-resource-policy")]).toEqual([200, "*", "cross-origin"]);
  expect((await get("/types/nfc/")).headers.get("access-control-allow-origin")).toBeNull();
});
