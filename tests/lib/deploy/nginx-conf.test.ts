import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { getCacheControl, HEADERS } from "@/lib/ship/policy";

const read = (file: string) => readFileSync(`deploy/${file}`, "utf8").replace(/^\s*#.*$/gm, "");

test("nginx sends the headers of policy.ts, with every answer, from one place", () => {
  const sent = [...read("site.conf").matchAll(/^add_header (\S+) "([^"]*)" always;$/gm)].map(([, name, value]) => [name, value]);
  expect(Object.fromEntries(sent)).toEqual(HEADERS);
});

test("no location and no other file adds headers: that would drop all the others", () => {
  for (const file of ["http.conf", "nginx.conf", "nginx-tls.conf"]) expect(read(file), file).not.toContain("add_header");
  for (const [location] of read("site.conf").matchAll(/^(location|if)[^{]*\{[^}]*\}/gm)) expect(location).not.toContain("add_header");
  expect(read("site.conf")).not.toMatch(/^add_header .*(?<! always);$/m);
});

describe("cache classes", () => {
  const [, pattern = "", forEver = ""] = /"~([^"]+)"\s+"([^"]+immutable)"/.exec(read("http.conf")) ?? [];

  test.each(["/assets/site.0123456789.css", "/assets/search.AB12CD34.js", "/search-index/s0.0123456789.bin", "/", "/help/index.html", "/sw.js", "/feed.json", "/search-index/manifest.json", "/icons/hand-192.png"])("%s is kept as long as under npm start", (path) => {
    expect(new RegExp(pattern).test(path) ? forEver : "no-cache").toBe(getCacheControl(path));
  });
});

test("the log shortens addresses of both kinds", () => {
  const [four = "", six = ""] = [...read("http.conf").matchAll(/"~(\^\(\?P<net.*?)"\s/g)].map(([, text = ""]) => text.replace("?P<", "?<"));
  expect(new RegExp(four).exec("203.0.113.77")?.groups?.net4).toBe("203.0.113");
  expect(new RegExp(six).exec("2001:db8:1:2::77")?.groups?.net6).toBe("2001:db8");
  // What neither pattern knows is logged as "-".
  expect(new RegExp(six).exec("::1")).toBeNull();
});
