import { isElder } from "./preferences";

/** Parts of an article that say what to do: in 长辈版 they come first and stay open. */
const TO_DO = /^(现在就做|先|马上打|怎么做|怎么核实|转账前|你要做的|已经.*怎么办|我们能学到什么|一句话说明白)/;
/** Sections for later, by the ids of their headings: on articles, /help/ and /check/. Of the ways of paying, each by itself. */
const LATER = ["cases", "practice", "related", "sources", "after", "frozen", "special", "look", "types"].map((id) => `article>section[aria-labelledby=${id}]`).join() + ",section[aria-labelledby=paid]>section";

/** A folded part of the page, and its children as they were. */
type Folded = { parent: HTMLElement; children: HTMLElement[] };

let folded: Folded[] = [];

/**
 * 长辈版 shows the verdict, what to do and the sentence to remember, and folds the
 * rest. The page's script brings this one in the head, so that nothing is drawn twice.
 */
export function start(): void {
  const button = document.querySelector("[data-elder]");
  const apply = () => {
    const isOn = isElder();
    if (isOn) fold();
    else unfold();
    const toggle = button || document.querySelector("[data-elder]");
    if (toggle) toggle.textContent = isOn ? "标准版" : "长辈版";
  };
  new MutationObserver(apply).observe(document.documentElement, { attributes: true, attributeFilter: ["data-size"] });
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", apply);
  else apply();
  // What is closed is not printed.
  addEventListener("beforeprint", unfold);
  addEventListener("afterprint", apply);
  addEventListener("hashchange", openTarget);
}

function fold(): void {
  if (folded.length > 0) return;
  const text = document.querySelector<HTMLElement>("article>.article");
  if (text) foldText(text);
  toList(document.querySelectorAll<HTMLElement>(LATER)).forEach((section) => {
    const children = keep(section);
    if (children[0]) section.appendChild(wrap(children));
  });
  openTarget();
}

/** What to do goes to the top; where nothing says so, the first part stays open. */
function foldText(text: HTMLElement): void {
  const parts: HTMLElement[][] = [];
  keep(text).forEach((element) => {
    const last = parts[parts.length - 1];
    if (last && element.tagName !== "H2") last.push(element);
    else parts.push([element]);
  });
  const isOpen = ([heading]: HTMLElement[]) => !heading || heading.tagName !== "H2" || TO_DO.test(heading.textContent || "");
  const open = parts.some(isOpen) ? parts.filter(isOpen) : parts.slice(0, 1);
  open.forEach((part) => part.forEach((element) => text.appendChild(element)));
  parts.filter((part) => open.indexOf(part) < 0).forEach((part) => text.appendChild(wrap(part)));
}

/** A <details> named by its first child, a heading. */
function wrap([heading, ...rest]: HTMLElement[]): HTMLElement {
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  details.className = "border-b border-line";
  summary.className = "min-h-target cursor-pointer py-3 text-brand";
  if (heading) summary.appendChild(heading);
  details.appendChild(summary);
  rest.forEach((element) => details.appendChild(element));
  return details;
}

function keep(parent: HTMLElement): HTMLElement[] {
  const children = toList(parent.children as HTMLCollectionOf<HTMLElement>);
  folded.push({ parent, children });
  return children;
}

function unfold(): void {
  folded.forEach(({ parent, children }) => {
    const folds = toList(parent.children as HTMLCollectionOf<HTMLElement>).filter((child) => children.indexOf(child) < 0);
    children.forEach((child) => parent.appendChild(child));
    folds.forEach((details) => parent.removeChild(details));
  });
  folded = [];
}

/** A link to a folded part opens it. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const details = target && target.closest("details");
  if (!target || !details) return;
  details.open = true;
  target.scrollIntoView();
}

function toList(elements: ArrayLike<HTMLElement>): HTMLElement[] {
  return [].slice.call(elements);
}
