import { startCopyLink } from "./copy-link";
import { applyPreferences, choose, isElder, loadElder, loadScript } from "./preferences";
import { offerReadAloud } from "./read-aloud";
import { startReviewNotice } from "./review-notice";

/** Loads an island's script; `source` is its address, which lib/ship wrote beside its name. */
type Load = (name: string, source: string) => void;

/**
 * What every page's one script does. lib/ship puts it in the head, where it runs
 * before anything is drawn: so a chosen size or theme never flashes.
 */
export function start(load: Load = loadScript): void {
  document.documentElement.setAttribute("data-js", "");
  applyPreferences();
  loadElder();
  const startControls = () => {
    startCopyLink();
    offerReadAloud();
    startOnDemand(load);
    startElderButton();
    startReviewNotice();
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", startControls);
  else startControls();
}

/** A button with data-load="name" brings in components/…/name.island.ts at its first press. */
function startOnDemand(load: Load): void {
  document.querySelectorAll<HTMLElement>("[data-load]").forEach((button) => {
    button.addEventListener("click", () => load(button.dataset.load || "", button.dataset.source || ""), { once: true });
  });
}

/** One tap to 长辈版 and back, on every page. */
function startElderButton(): void {
  const button = document.querySelector("[data-elder]");
  if (!button) return;
  button.addEventListener("click", () => {
    choose("size", isElder() ? "" : "elder");
    loadElder();
  });
}
