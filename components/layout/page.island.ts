import { startCopyLink } from "./copy-link";
import { applyPreferences, startSettings } from "./preferences";
import { offerReadAloud } from "./read-aloud";
import { startReviewNotice } from "./review-notice";
import { startSearchForms } from "./search-forms";

/** Loads an island's script; `source` is its address, which lib/ship wrote beside its name. */
type Load = (name: string, source: string) => void;

/**
 * What every page's one script does. lib/ship puts it in the head, where it runs
 * before anything is drawn: so a chosen size or theme never flashes.
 */
export function start(load: Load = loadScript): void {
  document.documentElement.setAttribute("data-js", "");
  applyPreferences();
  const startControls = () => {
    startSettings();
    startSearchForms();
    startCopyLink();
    offerReadAloud();
    startOnDemand(load);
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

function loadScript(_name: string, source: string): void {
  const script = document.createElement("script");
  script.src = source;
  document.head.appendChild(script);
}
