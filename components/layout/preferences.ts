/** What a reader may choose; each is an attribute of <html>, data-size and data-theme. What the values look like is in app/globals.css. */
const NAMES = ["size", "theme"];

/** Kept on the device only; where storage is forbidden, a choice lasts for the page. */
const KEY = "wubu:";

/** Sets what was chosen before, or what a shared link asks for (?size=elder). */
export function applyPreferences(): void {
  for (const name of NAMES) {
    const asked = new RegExp(`[?&]${name}=([a-z-]+)`).exec(location.search);
    if (asked) choose(name, asked[1]);
    else withStorage((storage) => set(name, storage.getItem(KEY + name)));
  }
}

/** Sets a choice and remembers it; "" goes back to the default. */
export function choose(name: string, value = ""): void {
  set(name, value);
  withStorage((storage) => storage.setItem(KEY + name, value));
}

export function getChosen(name: string): string {
  return document.documentElement.getAttribute(`data-${name}`) || "";
}

export function isElder(): boolean {
  return /^elder/.test(getChosen("size"));
}

/**
 * Brings the script of 长辈版, once, if that is chosen. In the head it is written where
 * the browser is reading: it runs before the page is drawn, and nothing moves.
 */
export function loadElder(): void {
  const own = document.querySelector<HTMLElement>("script[data-source]");
  if (!own || !isElder()) return;
  const source = own.dataset.source || "";
  own.removeAttribute("data-source");
  if (document.readyState === "loading") document.write(`<script src="${source}"></script>`);
  else loadScript("", source);
}

export function loadScript(_name: string, source: string): void {
  const script = document.createElement("script");
  script.src = source;
  document.head.appendChild(script);
}

function set(name: string, value: string | null): void {
  if (value) document.documentElement.setAttribute(`data-${name}`, value);
  else document.documentElement.removeAttribute(`data-${name}`);
}

function withStorage(use: (storage: Storage) => void): void {
  try {
    use(localStorage);
  } catch {
    // Private mode: nothing to remember with.
  }
}
