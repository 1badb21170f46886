import { BASE_PATH } from "./base";

/**
 * Starts the service worker once the page is done, and offers keeping the page. Old
 * WebViews and plain http have neither: then nothing is offered and nothing is missing.
 */
export function startOffline(): void {
  const workers = navigator.serviceWorker;
  if (process.env.NODE_ENV !== "production" || !workers || !window.caches) return;
  addEventListener("load", () => workers.register(`${BASE_PATH}/sw.js`).catch(() => undefined));
  const button = document.querySelector<HTMLElement>("[data-save]");
  if (button && process.env.SITE_OFFLINE !== "off") button.hidden = false;
}
