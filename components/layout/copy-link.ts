/** Copies the page's canonical address. Where copying fails, shows the address to be pressed and held. */
export function startCopyLink(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-copy-link]");
  const status = document.querySelector<HTMLElement>("[data-copy-status]");
  if (!button || !status) return;
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
  const address = canonical ? canonical.href : location.href;
  button.addEventListener("click", () => {
    const say = (copied: boolean) => {
      status.textContent = copied ? "已复制，去微信里粘贴就行。" : `长按复制：${address}`;
    };
    if (navigator.clipboard && navigator.clipboard.writeText) {
      navigator.clipboard.writeText(address).then(
        () => say(true),
        () => say(copyBySelection(address)),
      );
    } else say(copyBySelection(address));
  });
}

/** For browsers without the clipboard API, WeChat's older ones among them. */
function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.className = "sr-only";
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
