import { copyText } from "@/components/layout/copy-link";

/** First line of the text that is copied: what to say when 110 answers. */
const OPENING = "我被电信网络诈骗了，请求紧急止付。";

/** Makes a plain text of what was filled in, to copy or print. It lives on the page alone and is gone with it. */
export function startReportCard(): void {
  const form = document.querySelector<HTMLFormElement>("[data-report-form]");
  const status = document.querySelector<HTMLElement>("[data-report-status]");
  if (!form || !status) return;
  const fields: HTMLTextAreaElement[] = [].slice.call(form.querySelectorAll("[data-report-field]"));
  const printed: HTMLElement[] = [].slice.call(document.querySelectorAll("[data-report-printed]"));
  const preview = document.querySelector<HTMLElement>("[data-report-text]");
  const update = () => {
    fields.forEach((field, index) => {
      fit(field);
      // Paper shows a textarea's visible part only; the sheet has the whole text.
      const place = printed[index];
      if (place) place.textContent = field.value.trim();
    });
    if (preview) preview.textContent = toText(fields);
  };
  const clear = () => {
    form.reset();
    status.textContent = "";
    update();
  };
  form.addEventListener("input", update);
  form.addEventListener("click", ({ target }) => {
    const action = (target as Element).getAttribute("data-report");
    if (action === "copy") copyText(toText(fields), (copied) => (status.textContent = copied ? "已复制。发给家里人，或者照着念给110听。" : "没能复制。长按上面整理好的文字，自己复制。"));
    if (action === "print") window.print();
    if (action === "clear") {
      clear();
      status.textContent = "已清空。";
    }
  });
  // Browsers bring fields back with the page; of these nothing may come back.
  window.addEventListener("pagehide", clear);
  window.addEventListener("pageshow", clear);
  clear();
}

function toText(fields: HTMLTextAreaElement[]): string {
  const filled = fields.filter(({ value }) => value.trim() !== "");
  return [OPENING, ...filled.map((field) => `${field.getAttribute("data-report-field")}：${field.value.trim()}`)].join("\n");
}

/** As high as its text: nothing to scroll for, on the screen and where the sheet is missing on paper. */
function fit(field: HTMLTextAreaElement): void {
  field.style.height = "auto";
  if (field.scrollHeight > field.clientHeight) field.style.height = `${field.scrollHeight + 4}px`;
}
