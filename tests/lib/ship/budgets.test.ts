import { expect, test } from "vitest";
import { findOverweight } from "@/lib/ship/budgets";
import { printWeight, weighLoads, type Weight } from "@/lib/ship/weigh";

const page = (file: string, total: number, more: Partial<Weight> = {}): Weight => ({ file, html: total, css: 0, js: 0, total, requests: 3, ...more });

test("a light site is within every limit", () => {
  expect(findOverweight([page("index.html", 9000), page("types/a/index.html", 9500)])).toEqual([]);
});

test("a heavy home page, article, script and a fifth request are each named", () => {
  const problems = findOverweight([page("index.html", 11_000), page("types/a/index.html", 15_000), page("types/b/index.html", 5000, { js: 4000 }), page("types/c/index.html", 5000, { requests: 5 })]);
  expect(problems).toEqual([
    "index.html 共 10.7 KB，上限 10.0 KB",
    "types/a/index.html 共 14.6 KB，上限 14.0 KB",
    "types/b/index.html 的脚本 3.9 KB，上限 3.0 KB",
    "types/c/index.html 要 5 次请求，上限 4 次",
  ]);
});

test("articles that are too heavy on the whole are named even if none breaks the limit of one", () => {
  expect(findOverweight([page("types/a/index.html", 12_000), page("types/b/index.html", 12_000), page("help/index.html", 5000)])).toEqual(["文章中位数 11.7 KB，上限 10.0 KB"]);
});

test("a page loads its stylesheet and its scripts, and says what all of it weighs", () => {
  const [css, js] = [{ path: "/assets/a.css", bytes: Buffer.from("a") }, { path: "/assets/a.js", bytes: Buffer.from("b") }];
  const loads = weighLoads({ file: "a.html", html: "", loads: [css, js] }, new Map([[css, 2048], [js, 100]]));
  expect(loads).toEqual({ css: 2048, js: 100, requests: 3 });
  expect(printWeight('<p>本页 <span data-page-weight="">—</span>。</p>', 2048)).toBe('<p>本页 <span data-page-weight="">2.0 KB</span>。</p>');
});
