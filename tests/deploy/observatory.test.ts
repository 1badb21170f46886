import { readFileSync } from "node:fs";
import { request, type RequestOptions } from "node:https";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startNginx, type Nginx } from "./nginx";
import { score } from "./observatory";

const OUT = path.resolve("out");
const HOST = "example.org";
let nginx: Nginx;

beforeAll(async () => (nginx = await startNginx("nginx-tls.conf", OUT)));
afterAll(() => nginx?.stop());

function askSecurely(address: string): Promise<{ status: number; headers: Headers }> {
  const options: RequestOptions = { host: "127.0.0.1", port: nginx.tlsPort, path: address, rejectUnauthorized: false, headers: { host: HOST } };
  return new Promise((resolve, reject) => {
    request(options, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: new Headers(Object.entries(response.headers).map(([name, value]): [string, string] => [name, String(value)])) });
    })
      .on("error", reject)
      .end();
  });
}

async function scan(address: string) {
  const { headers } = await askSecurely(address);
  const redirect = (await fetch(nginx.origin + address, { redirect: "manual" })).headers.get("location") ?? undefined;
  return { headers, html: readFileSync(path.join(OUT, "index.html"), "utf8"), redirect, host: HOST };
}

test("by the rules of Mozilla's Observatory the site reaches A+, 115 points and more", async () => {
  const { points, outcomes } = score(await scan("/"));
  console.log(`Observatory: ${points}\n${outcomes.map(([rule, value]) => `  ${String(value).padStart(3)} ${rule}`).join("\n")}`);
  expect(points).toBeGreaterThanOrEqual(115);
  expect(outcomes.filter(([, value]) => value < 0)).toEqual([]);
});

test("the missing page scores as well as the first", async () => {
  expect(score(await scan("/no-such-page/")).points).toBeGreaterThanOrEqual(115);
});

test("plain http leads to https on our own name, whatever name was asked for", async () => {
  const answer = await fetch(`${nginx.origin}/help/?a=1`, { redirect: "manual", headers: { host: "evil.example" } });
  expect([answer.status, answer.headers.get("location")]).toEqual([301, `https://${HOST}/help/?a=1`]);
});

test("the rules can fail", async () => {
  const good = await scan("/");
  const without = (name: string) => {
    const headers = new Headers(good.headers);
    headers.delete(name);
    return score({ ...good, headers }).points;
  };
  expect(without("content-security-policy")).toBeLessThan(90);
  expect(without("strict-transport-security")).toBeLessThan(90);
  expect(without("x-content-type-options")).toBeLessThan(score(good).points);
  expect(score({ ...good, redirect: undefined }).points).toBeLessThan(90);
});
