import { startWorker } from "@/components/offline/worker";

/**
 * Takes what was typed to the search page behind “#”: that part of an address stays
 * on the device. The form stands on the pages people come to first: from then on
 * /help/ opens without a network.
 */
export function start(): void {
  addEventListener("load", startWorker);
  document.querySelectorAll<HTMLFormElement>("[data-search-form]").forEach((form) => {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const field = form.querySelector<HTMLInputElement>("input[type=search]");
      const text = field ? field.value.trim() : "";
      location.href = form.action + (text ? `#q=${encodeURIComponent(text)}` : "");
    });
  });
}
