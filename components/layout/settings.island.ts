import { choose, getChosen, loadElder } from "./preferences";

/** The choices of the panel; "" is the default. */
const GROUPS: Record<string, { legend: string; choices: Record<string, string> }> = {
  size: { legend: "字号", choices: { "": "标准字", large: "大字", elder: "长辈版", "elder-plus": "特大字" } },
  theme: { legend: "颜色", choices: { "": "跟随手机", light: "浅色", dark: "深色", contrast: "高对比" } },
};

/** Fills and wires the panel, when it is first opened. Escape or a tap elsewhere closes it. */
export function start(): void {
  const panel = document.querySelector<HTMLDetailsElement>("[data-settings]");
  const box = panel && panel.querySelector("div");
  if (!panel || !box) return;
  // Constant text: nothing of it comes from outside.
  box.innerHTML = Object.keys(GROUPS).map(drawGroup).join("") + "只记在这台手机上。";
  const show = () => box.querySelectorAll("button").forEach((button) => button.setAttribute("aria-pressed", String(button.value === getChosen(button.name))));
  show();
  document.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLButtonElement && box.contains(target)) {
      choose(target.name, target.value);
      loadElder();
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
