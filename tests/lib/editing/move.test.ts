import { describe, expect, test } from "vitest";
import { inspectContent } from "@/lib/content";
import { addMove, rewriteLinks } from "@/lib/editing/move";
import { findUnlisted, toAddressesFile } from "@/lib/editing/taken";
import { buildStubs } from "@/lib/ship/stubs";
import { GUIDE, LEDGER, source } from "../content/sample";

const move = (text: string, file = "guides/a.md") => rewriteLinks({ file, text }, "types/nfc", "types/nfc-daoshua", true);
const remove = (text: string, file = "guides/a.md", to = "guides/b") => rewriteLinks({ file, text }, "types/nfc", to, false);

describe("moving", () => {
  test.each([
    ["看[这里](/types/nfc/)和[那里](/types/nfc/#练一练)。", "看[这里](/types/nfc-daoshua/)和[那里](/types/nfc-daoshua/#练一练)。"],
    ["[一]: /types/nfc/", "[一]: /types/nfc-daoshua/"],
    ["related: [types/a, types/nfc, types/nfc-b]", "related: [types/a, types/nfc-daoshua, types/nfc-b]"],
    ["- 详见：types/nfc", "- 详见：types/nfc-daoshua"],
  ])("%s", (before, after) => expect(move(before)).toBe(after));

  test("a case names the type by its file name", () => expect(move("types: [nfc, a]", "cases/a.md")).toBe("types: [nfc-daoshua, a]"));
  test.each(["看[这里](/types/nfc-b/)", "related: [types/nfc-b]", "types: [nfc]", "- 详见：types/nfc-b", "正文说到 types/nfc"])("leaves %s alone", (text) => expect(move(text)).toBe(text));
});

describe("removing", () => {
  test("links lead to the replacement, without the fragment it may not have", () => expect(remove("[那里](/types/nfc/#练一练)")).toBe("[那里](/guides/b/)"));
  test("nobody is related to itself, and nothing twice", () => {
    expect(remove("related: [types/nfc, guides/b]", "guides/c.md")).toBe("related: [guides/b]");
    expect(remove("a\nrelated: [types/nfc]\nb", "guides/b.md")).toBe("a\nb");
  });
  test("a case loses a type whose replacement is no type", () => expect(remove("a\ntypes: [nfc]\nb", "cases/a.md")).toBe("a\nb"));
});

test("old addresses lead straight to the newest page", () => {
  const once = addMove(new Map(), "/types/a/", "/types/b/");
  expect([...addMove(once, "/types/b/", "/types/c/")]).toEqual([["/types/a/", "/types/c/"], ["/types/b/", "/types/c/"]]);
});

test("a page that goes back to its old address no longer leads away from it", () => {
  expect([...addMove(new Map([["/types/a/", "/types/b/"]]), "/types/b/", "/types/a/")]).toEqual([["/types/b/", "/types/a/"]]);
});

describe("published addresses", () => {
  const list = (published: string[], moved: Record<string, string> = {}) => source("addresses.json", JSON.stringify({ published, moved }));
  const messages = (file: ReturnType<typeof list>) => inspectContent([...LEDGER, source("guides/a.md", GUIDE), file]).problems.map(({ message }) => message);

  test("a page that is gone without a word stops the build", () => {
    expect(messages(list(["/guides/a/", "/guides/weg/"]))).toEqual(["/guides/weg/ 发布过，现在没有这一页。"]);
    expect(messages(list(["/guides/a/", "/guides/weg/"], { "/guides/weg/": "/guides/a/" }))).toEqual([]);
  });

  test("an old address may not lead nowhere, nor hide a page", () => {
    expect(messages(list([], { "/guides/weg/": "/guides/none/" }))).toEqual(["/guides/weg/ 转到 /guides/none/，但没有那一页。"]);
    expect(messages(list([], { "/guides/a/": "/help/" }))).toEqual(["/guides/a/ 已经转到别处，又有了同名的文章。"]);
  });

  test.each(["https://evil.example/", '/"><script>/', "javascript:alert(1)"])("%s is no address", (target) => expect(messages(list([], { "/guides/weg/": target }))).not.toEqual([]));

  test("a page with a mistake in it is still there", () => {
    const { problems } = inspectContent([...LEDGER, source("guides/a.md", GUIDE.replace("2027-05-21", "2027-02-30")), list(["/guides/a/"])]);
    expect(problems.map(({ file }) => file)).toEqual(["guides/a.md"]);
  });

  test("a new page is told of, and listed by --fix; a draft is not", () => {
    const { content } = inspectContent([...LEDGER, source("guides/a.md", GUIDE), source("guides/b.md", GUIDE.replace("---\n", "---\ndraft: true\n")), list(["/guides/weg/"], { "/guides/weg/": "/guides/a/" })], { withDrafts: true });
    expect(findUnlisted(content).map(({ message }) => message)).toContain("新网址还没有登记：/guides/a/");
    const { published, moved } = JSON.parse(toAddressesFile(content)) as { published: string[]; moved: unknown };
    expect(published).toContain("/guides/a/");
    expect(published).toContain("/guides/weg/");
    expect(published).not.toContain("/guides/b/");
    expect(moved).toEqual({ "/guides/weg/": "/guides/a/" });
  });
});

test("an old address answers with a page that leads on, under the site's own policy", () => {
  const html = buildStubs(new Map([["/types/nfc/", "/types/nfc-daoshua/"]])).get("types/nfc/index.html") ?? "";
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/types/nfc-daoshua/">');
  expect(html).toContain('<link rel="canonical" href="http://localhost:3000/types/nfc-daoshua/">');
  expect(html).toContain("script-src 'self'");
  expect(html).toContain('href="tel:110"');
});
