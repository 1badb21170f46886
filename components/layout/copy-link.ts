/** Copies the page's canonical address. Where copying fails, shows the address to be pressed and held. */
export function startCopyLink(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-copy-link]");
  const status = document.querySelector<HTMLElement>("[data-copy-status]");
  if (!button || !status) return;
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
  const address = canonical ? canonical.href : location.href;
  button.addEventListener("click", () => {
    copyText(address, (copied) => {
      status.textContent = copied ? "已复制，去微信里粘贴就行。" : `长按复制：${address}`;
    });
  });
}

/** Copies a text by whatever way the browser has, and says whether that went well. */
export function copyText(text: string, say: (copied: boolean) => void): void {
  if (navigator.clipboard && navigator.clipboard.writeText) {
    navigator.clipboard.writeText(text).then(
      () => say(true),
      () => say(copyBySelection(text)),
    );
  } else say(copyBySelection(text));
}

/** For browsers without the clipboard API, WeChat's older ones among them. */
function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  // Out of sight like the link that skips to the text.
  field.className = "skip";
  document.body.appendChild(field);
  field.select();
  field.setSelectionRange(0, text.length);
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    document.body.removeChild(field);
  }
}
