import { BASE_PATH } from "./base";

/** Starts the service worker, where there can be one: old WebViews and plain http have none, and miss nothing. */
export function startWorker(): void {
  if (process.env.NODE_ENV !== "production" || !navigator.serviceWorker) return;
  navigator.serviceWorker.register(`${BASE_PATH}/sw.js`).catch(() => undefined);
}
