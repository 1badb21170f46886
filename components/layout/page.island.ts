import { startCopyLink } from "./copy-link";
import { startReadAloud } from "./read-aloud";
import { startSearchForms } from "./search-forms";
import { applyPreferences, startSettings } from "./preferences";

/**
 * What every page's one script does. lib/ship puts it in the head, where it runs
 * before anything is drawn: so a chosen size or theme never flashes.
 */
export function start(): void {
  document.documentElement.setAttribute("data-js", "");
  applyPreferences();
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", startControls);
  else startControls();
}

function startControls(): void {
  startSettings();
  startSearchForms();
  startCopyLink();
  startReadAloud();
}
