import { copyText } from "@/components/layout/copy-link";
import { startPosterForm } from "./poster-fields";

/** Copy buttons and the poster's own line. */
export function start(): void {
  document.querySelectorAll<HTMLElement>("[data-copy]").forEach(startCopying);
  startPosterForm();
}

function startCopying(button: HTMLElement): void {
  const id = button.dataset.copy || "";
  const source = document.getElementById(id);
  const result = document.querySelector<HTMLElement>(`[data-copy-result="${id}"]`);
  if (!source || !result) return;
  button.addEventListener("click", () => {
    copyText(source.textContent || "", (copied) => {
      result.textContent = copied ? "已复制，去微信里粘贴就行。" : "长按复制：字已经选好了。";
      // Selected for the finger that will press and hold.
      if (!copied) select(source);
    });
  });
}

function select(element: HTMLElement): void {
  const selection = window.getSelection();
  if (!selection) return;
  const range = document.createRange();
  range.selectNodeContents(element);
  selection.removeAllRanges();
  selection.addRange(range);
}
