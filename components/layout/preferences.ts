/** The choices of the settings panel: each group is an attribute of <html>, data-size and data-theme; "" is the default. */
const GROUPS: Record<string, { legend: string; choices: Record<string, string> }> = {
  size: { legend: "字号", choices: { "": "标准字", large: "大字", elder: "长辈版", "elder-plus": "特大字" } },
  theme: { legend: "颜色", choices: { "": "跟随手机", light: "浅色", dark: "深色" } },
};

const root = document.documentElement;

/** Kept on the device only; where storage is forbidden, a choice lasts for the page. */
const KEY = "wubu:";

/** Sets what was chosen before, or what a shared link asks for (?size=elder). */
export function applyPreferences(): void {
  for (const name in GROUPS) {
    const asked = new RegExp(`[?&]${name}=([a-z-]+)`).exec(location.search);
    if (asked) choose(name, asked[1]);
    else withStorage((storage) => set(name, storage.getItem(KEY + name)));
  }
}

/** Fills and wires the panel. Escape or a tap elsewhere closes it. */
export function startSettings(): void {
  const panel = document.querySelector<HTMLDetailsElement>("[data-settings]");
  const box = panel && panel.querySelector("div");
  if (!panel || !box) return;
  // Constant text: nothing of it comes from outside.
  box.innerHTML = Object.keys(GROUPS).map(drawGroup).join("") + "只记在这台手机上。";
  const show = () =>
    box.querySelectorAll("button").forEach((button) => {
      button.setAttribute("aria-pressed", String(button.value === (root.getAttribute(`data-${button.name}`) || "")));
    });
  show();
  document.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLButtonElement && box.contains(target)) {
      choose(target.name, target.value);
      show();
    } else if (!panel.contains(target as Node)) panel.open = false;
  });
  panel.addEventListener("keydown", ({ key }) => {
    const summary = panel.querySelector("summary");
    if (key !== "Escape" || !summary) return;
    panel.open = false;
    summary.focus();
  });
}

function drawGroup(name: string): string {
  const { legend, choices } = GROUPS[name] as (typeof GROUPS)[string];
  const buttons = Object.keys(choices).map((value) => `<button type="button" class="button mr-2 mt-2" name="${name}" value="${value}">${choices[value]}</button>`);
  return `<fieldset class="mb-2"><legend>${legend}</legend>${buttons.join("")}</fieldset>`;
}

function choose(name: string, value = ""): void {
  set(name, value);
  withStorage((storage) => storage.setItem(KEY + name, value));
}

/** Anything but one of the group's choices is the default. */
function set(name: string, value: string | null): void {
  const group = GROUPS[name];
  if (value && group && group.choices.hasOwnProperty(value)) root.setAttribute(`data-${name}`, value);
  else root.removeAttribute(`data-${name}`);
}

function withStorage(use: (storage: Storage) => void): void {
  try {
    use(localStorage);
  } catch {
    // Private mode: nothing to remember with.
  }
}
