/**
 * Offers reading aloud where the device has a Chinese voice: in many old WebViews
 * it has none, and the button stays hidden.
 */
export function offerReadAloud(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-read-aloud]");
  const speech = window.speechSynthesis;
  if (!button || !speech) return;
  const offer = () => {
    if (speech.getVoices().some(({ lang }) => /^(zh|cmn)/i.test(lang))) button.hidden = false;
  };
  offer();
  // Chrome hands out its voices later.
  speech.onvoiceschanged = offer;
}
