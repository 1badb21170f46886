const MAX = 24;
/** Controls, characters of no width, and marks that turn the direction of writing. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** A landline with its area code, a mobile number, or 110; an extension may follow. */
const TELEPHONE = /^(110|0\d{2,3}-?\d{7,8}|1[3-9]\d{9})(转\d{1,5})?$/;

/** What is printed of what was typed: one line, visible characters, no longer than the line. */
export function cleanField(text: string): string {
  return Array.from(text.replace(INVISIBLE, " ").replace(/\s+/g, " ").trim()).slice(0, MAX).join("");
}

/** A word about something odd. It is printed all the same: the worker knows the place better. */
export function getRemark(field: string, text: string): string {
  const value = cleanField(text);
  if (value === "") return "";
  if (/https?:|www\.|\.(com|cn|net|top)\b/i.test(value)) return "这里像是网址。海报上不要再印别的网址。";
  if (field !== "police") return /[<>]/.test(value) ? "有尖括号，会照原样印出来。" : "";
  return TELEPHONE.test(value.replace(/[\s()（）]/g, "").replace(/[－—–]/g, "-")) ? "" : "这不像派出所的电话，请再核对一遍。座机要带区号，例如 010-12345678；400 开头的不是。";
}

/** Puts what is typed onto the print view. Nothing is kept, nothing is sent. */
export function startPosterForm(): void {
  document.querySelectorAll<HTMLInputElement>("[data-poster-field]").forEach((input) => {
    const field = input.dataset.posterField || "";
    const place = document.querySelector(`[data-poster-place="${field}"]`);
    const remark = document.querySelector(`[data-poster-remark="${field}"]`);
    const show = () => {
      // As text: markup that is typed stays letters.
      if (place) place.textContent = cleanField(input.value);
    };
    input.addEventListener("input", show);
    input.addEventListener("change", () => {
      if (remark) remark.textContent = getRemark(field, input.value);
    });
    // A browser may bring back what was typed before a reload; it was not to be kept.
    input.value = "";
  });
  const button = document.querySelector("[data-poster-print]");
  if (button) button.addEventListener("click", () => window.print());
}
