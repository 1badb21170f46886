import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inspectContent } from "@/lib/content";
import { findDue, formatDue } from "@/lib/editing/due";
import { checkLinks, formatLinks, listExternalLinks } from "@/lib/editing/links";
import { GUIDE, LEDGER, source } from "../content/sample";

const { content } = inspectContent([...LEDGER, source("guides/a.md", GUIDE)]);

describe("what is due", () => {
  test.each([
    ["2027-04-20", [], []],
    ["2027-04-21", [], ["guides/a.md"]],
    ["2027-05-21", [], ["guides/a.md"]],
    ["2027-05-22", ["guides/a.md"], []],
  ])("on %s", (today, overdue, soon) => {
    const due = findDue(content, today, 30);
    expect(due.overdue.map(({ file }) => file)).toEqual(overdue);
    expect(due.soon.map(({ file }) => file)).toEqual(soon);
  });

  test("is said in words, also when there is nothing", () => {
    expect(formatDue(findDue(content, "2027-05-22", 30), "2027-05-22", 30)).toContain("## 已经过期 1 篇\n\n- 2027-05-21　被骗之后怎么办（content/guides/a.md）");
    expect(formatDue(findDue(content, "2027-01-01", 30), "2027-01-01", 30)).toContain("没有过期的文章");
  });
});

describe("external links", () => {
  let server: Server;
  let origin = "";
  let busy = 0;
  let most = 0;

  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === "/silent") return;
      most = Math.max(most, ++busy);
      response.on("close", () => busy--);
      const status = { "/ok": 200, "/gone": 410, "/none": 404, "/guarded": 403 }[request.url ?? ""] ?? 200;
      // A server that does not know HEAD.
      response.writeHead(request.url === "/get-only" && request.method === "HEAD" ? 405 : status).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test("alive, dead and unsure are told apart; a host is asked one thing at a time", async () => {
    const outcomes = await checkLinks(["/ok", "/get-only", "/gone", "/none", "/guarded", "/silent"].map((path) => origin + path), 200);
    expect(outcomes.map(({ url, state }) => [url.slice(origin.length), state])).toEqual([["/get-only", "alive"], ["/gone", "dead"], ["/guarded", "unsure"], ["/none", "dead"], ["/ok", "alive"], ["/silent", "unsure"]]);
    expect(most).toBe(1);
  });

  test("the report names the source to mend", () => {
    const [url = ""] = listExternalLinks(content);
    expect(formatLinks([{ url, state: "dead", why: "回答 404" }], content)).toContain("- src-a：回答 404　<https://example.org/a>");
  });
});
