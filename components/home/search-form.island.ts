/** Takes what was typed to the search page behind “#”: that part of an address stays on the device. */
export function startSearchForms(): void {
  document.querySelectorAll<HTMLFormElement>("[data-search-form]").forEach((form) => {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const field = form.querySelector<HTMLInputElement>("input[type=search]");
      const text = field ? field.value.trim() : "";
      location.href = form.action + (text ? `#q=${encodeURIComponent(text)}` : "");
    });
  });
}
