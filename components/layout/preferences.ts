/** The choices of the settings panel, each an attribute of <html>: data-size, data-theme. */
const ALLOWED: Record<string, readonly string[]> = {
  size: ["large", "elder", "elder-plus"],
  theme: ["light", "dark"],
};

/** Kept on the device only; where storage is forbidden, a choice lasts for the page. */
const KEY = "wubu:";

/** Sets what was chosen before, or what a shared link asks for (?size=elder). */
export function applyPreferences(): void {
  for (const name of Object.keys(ALLOWED)) {
    const asked = new RegExp(`[?&]${name}=([a-z-]+)`).exec(location.search);
    const value = (asked && asked[1]) || read(name);
    set(name, value);
    if (asked) write(name, value);
  }
}

/** Wires the panel's buttons. Escape or a tap elsewhere closes it. */
export function startSettings(): void {
  const panel = document.querySelector<HTMLDetailsElement>("[data-settings]");
  if (!panel) return;
  panel.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-set]");
    const { set: name, value = "" } = button ? button.dataset : {};
    if (!name) return;
    set(name, value);
    write(name, value);
    showChoices(panel);
  });
  document.addEventListener("click", (event) => {
    if (!panel.contains(event.target as Node)) panel.open = false;
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    panel.open = false;
    panel.querySelector("summary")?.focus();
  });
  showChoices(panel);
}

function showChoices(panel: Element): void {
  panel.querySelectorAll<HTMLElement>("[data-set]").forEach((button) => {
    const current = document.documentElement.getAttribute(`data-${button.dataset.set}`) || "";
    button.setAttribute("aria-pressed", String(button.dataset.value === current));
  });
}

function set(name: string, value: string): void {
  const allowed = ALLOWED[name];
  if (allowed && allowed.indexOf(value) !== -1) document.documentElement.setAttribute(`data-${name}`, value);
  else document.documentElement.removeAttribute(`data-${name}`);
}

function read(name: string): string {
  try {
    return localStorage.getItem(KEY + name) || "";
  } catch {
    return "";
  }
}

function write(name: string, value: string): void {
  try {
    if (value) localStorage.setItem(KEY + name, value);
    else localStorage.removeItem(KEY + name);
  } catch {
    // Private mode: nothing to remember with.
  }
}
