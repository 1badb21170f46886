import type { CDPSession, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { TEMPLATES, useSite } from "./site";

/** What /about/accessibility/ says is tested, beside axe, 320 px and pages without scripts (reading.test.ts). */
const site = useSite();

/** Zoomed to 400 %, a screen of 1280 × 1024 is this large. */
const ZOOMED = { width: 320, height: 256 };
/** WCAG 1.4.12, to the letter. */
const SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";
const FINGER = 44;
const MOST_STOPS = 700;

describe.each(TEMPLATES)("%s", (address) => {
  test("reflows at 400 %, with nothing fixed over half of the screen", async () => {
    const { page } = await site.open(address, { viewport: ZOOMED });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(ZOOMED.width);
    expect(await page.evaluate(getFixedShare)).toBeLessThan(0.5);
  });

  test("loses no text when letters and lines are set wider", async () => {
    // The policy forbids the style sheet of the test, so the test, and only the test, goes around it.
    const { page } = await site.open(address, { viewport: { width: 320, height: 640 }, bypassCSP: true });
    await page.addStyleTag({ content: SPACING });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(findCutOff)).toEqual([]);
  });

  test("keeps edges, letters and focus in forced colours", async () => {
    const { page } = await site.open(address, { forcedColors: "active" });
    expect(await page.evaluate(findLostInForcedColours)).toEqual([]);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe("solid");
  });

  test("moves nothing where motion is not wanted", async () => {
    const { page } = await site.open(address, { reducedMotion: "reduce" });
    expect(await page.evaluate(findMotion)).toEqual([]);
  });

  test("gives every control a name, and the page its landmarks and headings in order", async () => {
    const { page } = await site.open(address);
    const nodes = await readTree(await page.context().newCDPSession(page));
    expect(nodes.filter(({ role, name }) => CONTROLS.has(role) && name.trim() === "")).toEqual([]);
    expect(["banner", "main", "contentinfo"].map((role) => nodes.filter((node) => node.role === role).length)).toEqual([1, 1, 1]);
    const navigations = nodes.filter(({ role }) => role === "navigation").map(({ name }) => name);
    expect(new Set(navigations).size).toBe(navigations.length);
    expect(nodes.filter(({ role, name }) => role === "link" && /^(点这里|点击这里|这里|更多|详情|查看)$/.test(name))).toEqual([]);
    const levels = nodes.flatMap(({ level }) => level ?? []);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test("has controls as large as a finger", async () => {
    const { page } = await site.open(address);
    await settle(page);
    expect(await page.evaluate(findSmallControls, FINGER)).toEqual([]);
  });

  test.each(["", "?size=elder"])("is walked through by Tab, each stop seen and not covered%s", async (query) => {
    const { page } = await site.open(address + query);
    await settle(page);
    await page.evaluate(() => window.scrollTo(0, 0));
    const { expected, stops, problems } = await walk(page);
    expect(problems).toEqual([]);
    expect(stops).toBe(expected);
  });
});

const CONTROLS = new Set(["link", "button", "textbox", "searchbox", "combobox", "checkbox", "radio", "tab", "switch", "slider", "DisclosureTriangle", "image"]);

type AxNode = { role: string; name: string; level?: number };

/** The tree the browser hands to screen readers. */
async function readTree(session: CDPSession): Promise<AxNode[]> {
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value ?? ""),
      name: String(name?.value ?? ""),
      ...(role?.value === "heading" ? { level: Number(properties?.find((property) => property.name === "level")?.value.value) } : {}),
    }));
}

/** Islands have taken over and rows stand where they stay. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
}

/** Presses Tab until the page is left, and looks at every stop. */
async function walk(page: Page): Promise<{ expected: number; stops: number; problems: string[] }> {
  const expected = await page.evaluate(countStops);
  const problems: string[] = [];
  let stops = 0;
  for (; stops < MOST_STOPS; stops++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(lookAtFocus);
    if (found === null) break;
    if (stops === 0 && found.text !== "跳到正文") problems.push(`the first stop is ${found.text}`);
    if (found.problem) problems.push(`${found.text}: ${found.problem}`);
  }
  return { expected, stops, problems };
}

// What follows runs in the page.

function countStops(): number {
  // A group of radio buttons is one stop.
  const groups = new Set<string>();
  return [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex='0'], iframe")].filter((element) => {
    if ((element as HTMLButtonElement).disabled || element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true })) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    const isFirst = !groups.has(element.name);
    groups.add(element.name);
    return isFirst;
  }).length;
}

function lookAtFocus(): { text: string; problem: string } | null {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body || element === document.documentElement) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const text = (element.textContent || element.getAttribute("aria-label") || element.tagName).trim().slice(0, 20);
  if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) return { text, problem: "no outline" };
  // A link may be broken over two lines: any of its pieces counts.
  const pieces = [...element.getClientRects()].filter((box) => box.width > 0);
  const isSeen = pieces.some((box) => {
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height, window.innerHeight) / 2];
    const top = document.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element) || top.closest("label")?.contains(element) === true);
  });
  return { text, problem: isSeen ? "" : `covered or off the screen: ${pieces.map((box) => [box.left, box.top, box.width, box.height].map(Math.round).join(" ")).join(" | ")}` };
}

function getFixedShare(): number {
  const fixed = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => ["fixed", "sticky"].includes(getComputedStyle(element).position));
  return fixed.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0) / window.innerHeight;
}

function findCutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>("body *")]
    .filter((element) => {
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
      const isClipped = ["hidden", "clip"].includes(overflowX) || ["hidden", "clip"].includes(overflowY) || textOverflow === "ellipsis" || (webkitLineClamp !== "none" && webkitLineClamp !== "");
      const isForEyes = element.clientHeight > 1 && element.checkVisibility({ visibilityProperty: true });
      return isClipped && isForEyes && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1);
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

function findLostInForcedColours(): string[] {
  const buttons = [...document.querySelectorAll<HTMLElement>("button, .button, .call, .chip, input, textarea")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    // The browser draws these by itself, in the reader's colours.
    .filter((element) => !(element instanceof HTMLInputElement && ["checkbox", "radio"].includes(element.type) && getComputedStyle(element).appearance === "auto"));
  const hasEdge = (element: HTMLElement) => {
    const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor, textDecorationLine } = getComputedStyle(element);
    return (Number.parseFloat(borderTopWidth) > 0 && borderTopStyle !== "none" && borderTopColor !== backgroundColor) || textDecorationLine.includes("underline");
  };
  const invisible = [...document.querySelectorAll<HTMLElement>("main p, main li, main a, h1, h2, h3")].filter((element) => getComputedStyle(element).color === getComputedStyle(document.body).backgroundColor);
  return [...buttons.filter((element) => !hasEdge(element)), ...invisible].map((element) => element.outerHTML.slice(0, 120));
}

function findMotion(): string[] {
  const moving = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
    return animationName !== "none" || !/^0s(, 0s)*$/.test(transitionDuration) || scrollBehavior === "smooth";
  });
  return [...moving.map((element) => element.outerHTML.slice(0, 120)), ...document.getAnimations().map(String), ...(document.querySelector("marquee, video, audio[autoplay]") ? ["media"] : [])];
}

function findSmallControls(least: number): string[] {
  return [...document.querySelectorAll<HTMLElement>("button, input:not([type=hidden]), select, textarea, summary, .button, .call, .row")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    // The label of a box or a circle is as good to press as itself.
    .map((element) => (element instanceof HTMLInputElement && ["checkbox", "radio"].includes(element.type) ? (element.closest("label") ?? element) : element))
    .filter((element) => element.getBoundingClientRect().height < least - 0.5 || element.getBoundingClientRect().width < least - 0.5)
    .map((element) => `${Math.round(element.getBoundingClientRect().width)}×${Math.round(element.getBoundingClientRect().height)} ${element.outerHTML.slice(0, 120)}`);
}
