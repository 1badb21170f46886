import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Search } from "@/components/search/search.island";
import { buildSearchIndex } from "@/lib/search/build";
import { files, parcels, readFrom } from "../../lib/search/library";

/** The site's files behind fetch(): nothing of ours is mocked. */
const site = { files, isOffline: false, requests: [] as string[] };

beforeEach(() => {
  Object.assign(site, { files, isOffline: false, requests: [] });
  history.replaceState(null, "", "/search/");
  vi.stubGlobal("fetch", async (address: string) => {
    site.requests.push(address);
    if (site.isOffline) throw new TypeError("Failed to fetch");
    const bytes = await readFrom(site.files)(address.replace("/search-index/", "")).catch(() => null);
    return new Response(bytes, { status: bytes ? 200 : 404 });
  });
});

afterEach(() => vi.unstubAllGlobals());

const getField = () => screen.getByRole<HTMLInputElement>("searchbox", { name: "他对你说了什么？" });
// jsdom puts spaces around <mark> where browsers do not.
const named = (title: string) => ({ name: (name: string) => name.replace(/ /g, "") === title });
const getResults = () => document.querySelector("[data-search-results]");

test("without a script the form leads to the search page and sends nothing of what is typed", () => {
  const page = new DOMParser().parseFromString(renderToString(<Search />), "text/html");
  const form = page.querySelector("form");
  expect([form?.getAttribute("action"), form?.method, form?.querySelector("input")?.name]).toEqual(["/search/", "get", ""]);
});

test("typing finds articles, says how many, marks the words and puts the question into the address", async () => {
  render(<Search />);
  await userEvent.type(getField(), "公检法");
  const link = await screen.findByRole("link", named("冒充公检法"));
  expect(link).toHaveAttribute("href", "/types/maochong-gongjianfa/");
  expect(getResults()).toContainElement(link);
  expect(within(link).getByText("公检法").tagName).toBe("MARK");
  expect(screen.getByRole("status")).toHaveTextContent("找到 1 篇");
  expect(location.href).toContain(`/search/#q=${encodeURIComponent("公检法")}`);
});

test.each(["?q=", "#q="])("an address with %s is searched for at once and keeps its form", async (mark) => {
  history.replaceState(null, "", `/search/${mark}${encodeURIComponent("卡单")}`);
  render(<Search />);
  expect(getField()).toHaveValue("卡单");
  await screen.findByRole("link", named("刷单返利"));
  await userEvent.type(getField(), "{Enter}");
  expect(location.href).toContain(`/search/${mark}${encodeURIComponent("卡单")}`);
});

test("whoever is about to type has the manifest before there is a question", async () => {
  render(<Search />);
  expect(site.requests).toEqual([]);
  await userEvent.click(getField());
  await waitFor(() => expect(site.requests).toEqual(["/search-index/manifest.json"]));
  await userEvent.type(getField(), "公检法");
  await screen.findByRole("link", named("冒充公检法"));
  expect(site.requests.filter((address) => address.endsWith("manifest.json"))).toHaveLength(1);
});

test("nothing is searched while an input method is composing", async () => {
  render(<Search />);
  const field = getField();
  fireEvent.compositionStart(field);
  fireEvent.input(field, { target: { value: "gong'jian" } });
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(site.requests).toEqual([]);
  fireEvent.input(field, { target: { value: "公检法" } });
  fireEvent.compositionEnd(field);
  expect(await screen.findByRole("link", named("冒充公检法"))).toBeVisible();
});

test("Enter asks at once, an empty field shows nothing", async () => {
  render(<Search />);
  await userEvent.type(getField(), "卡单{Enter}");
  await screen.findByRole("link", named("刷单返利"));
  await userEvent.clear(getField());
  await waitFor(() => expect(getResults()).toBeNull());
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  expect(location.href).not.toContain("q=");
});

test("nothing found: whom to call, the router, and the nearest types, none of them a result", async () => {
  render(<Search />);
  await userEvent.type(getField(), "红烧肉怎么做{Enter}");
  expect(await screen.findByRole("link", { name: "110" })).toHaveAttribute("href", "tel:110");
  expect(screen.getByRole("link", { name: "96110" })).toHaveAttribute("href", "tel:96110");
  expect(screen.getByRole("link", { name: /一步步找/ })).toHaveAttribute("href", "/situations/");
  expect(screen.getAllByRole("link", { name: /诈骗|刷单|公检法|骗局/ })).toHaveLength(3);
  expect(getResults()).toBeNull();
  expect(screen.getByRole("status")).toHaveTextContent("没有找到");
});

test("a failure says so and can be tried again", async () => {
  site.isOffline = true;
  render(<Search />);
  await userEvent.type(getField(), "公检法{Enter}");
  const retry = await screen.findByRole("button", { name: "再试一次" });
  expect(screen.getByRole("status")).toHaveTextContent("没有查成");
  site.isOffline = false;
  await userEvent.click(retry);
  expect(await screen.findByRole("link", named("冒充公检法"))).toBeVisible();
  expect(screen.queryByRole("button", { name: "再试一次" })).toBeNull();
});

test("of two questions the later one is answered, whatever comes in last", async () => {
  const fetchFile = fetch;
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  vi.stubGlobal("fetch", async (address: string) => {
    // Only the first question waits: the manifest is asked for once.
    if (address.endsWith("manifest.json")) await isReleased;
    return fetchFile(address);
  });
  render(<Search />);
  await userEvent.type(getField(), "公检法{Enter}");
  await userEvent.clear(getField());
  await userEvent.type(getField(), "卡单{Enter}");
  release();
  await screen.findByRole("link", named("刷单返利"));
  expect(screen.queryByRole("link", named("冒充公检法"))).toBeNull();
});

test("a word typed letter by letter is one burst of requests, for the whole word", async () => {
  render(<Search />);
  await userEvent.type(getField(), "冒充公检法{Enter}");
  await screen.findByRole("link", named("冒充公检法"));
  const whole = site.requests.slice().sort();
  cleanup();
  site.requests = [];
  history.replaceState(null, "", "/search/");
  render(<Search />);
  await userEvent.type(getField(), "冒充公检法");
  await screen.findByRole("link", named("冒充公检法"));
  expect(site.requests.slice().sort()).toEqual(whole);
});

test("a question that is not asked any more loads nothing more", async () => {
  const fetchFile = fetch;
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  vi.stubGlobal("fetch", async (address: string) => {
    if (address.endsWith("manifest.json")) await isReleased;
    return fetchFile(address);
  });
  render(<Search />);
  await userEvent.type(getField(), "公检法{Enter}");
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("正在查找"));
  await userEvent.clear(getField());
  await waitFor(() => expect(screen.getByRole("status")).toBeEmptyDOMElement());
  release();
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(site.requests.filter((address) => /\/s\d+\./.test(address))).toEqual([]);
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test("a page that was open while the site was published anew searches the new site", async () => {
  render(<Search />);
  await userEvent.type(getField(), "公检法{Enter}");
  await screen.findByRole("link", named("冒充公检法"));
  site.files = buildSearchIndex([{ ...parcels, url: "/cases/new/", title: "面单新案" }], []);
  await userEvent.clear(getField());
  await userEvent.type(getField(), "面单新案{Enter}");
  expect(await screen.findByRole("link", named("面单新案"))).toHaveAttribute("href", "/cases/new/");
});

test("ten results are shown, the rest on demand", async () => {
  site.files = buildSearchIndex(Array.from({ length: 13 }, (_, i) => ({ ...parcels, url: `/cases/${i}/`, title: `面单案之${i}` })), []);
  render(<Search />);
  await userEvent.type(getField(), "面单{Enter}");
  await userEvent.click(await screen.findByRole("button", { name: "再看 3 篇" }));
  await waitFor(() => expect(getResults()?.querySelectorAll("a")).toHaveLength(13));
  expect(screen.queryByRole("button", { name: /再看/ })).toBeNull();
});

test("what is typed is text: it is not made into markup and not stored", async () => {
  render(<Search />);
  await userEvent.type(getField(), "公检法<img src=x onerror=alert(1)>{Enter}");
  await screen.findByRole("link", named("冒充公检法"));
  expect(document.querySelector("img")).toBeNull();
  expect(localStorage).toHaveLength(0);
  expect(sessionStorage).toHaveLength(0);
  expect(document.cookie).toBe("");
});

test("chips narrow the results to one section and back", async () => {
  const law = { ...parcels, section: "laws" as const, url: "/laws/miandan/", title: "面单的法律" };
  site.files = buildSearchIndex([parcels, law], []);
  render(<Search />);
  await userEvent.type(getField(), "面单{Enter}");
  await waitFor(() => expect(getResults()?.querySelectorAll("a")).toHaveLength(2));
  const chip = screen.getByRole("button", { name: "法律 1" });
  await userEvent.click(chip);
  await waitFor(() => expect(getResults()?.querySelectorAll("a")).toHaveLength(1));
  expect(chip).toHaveAttribute("aria-pressed", "true");
  expect(getResults()?.querySelector("a")).toHaveAttribute("href", "/laws/miandan/");
  await userEvent.click(screen.getByRole("button", { name: "全部 2" }));
  await waitFor(() => expect(getResults()?.querySelectorAll("a")).toHaveLength(2));
});
