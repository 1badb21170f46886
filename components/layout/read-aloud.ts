/** Elements whose text is one sentence-like piece to be spoken. */
const PIECES = "h1, h2, h3, p, li, td, th";

/**
 * Reads the page aloud with the device's own Chinese voice. The button stays
 * hidden unless such a voice exists: in many old WebViews it does not.
 */
export function startReadAloud(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-read-aloud]");
  const speech = window.speechSynthesis;
  if (!button || !speech || typeof SpeechSynthesisUtterance === "undefined") return;
  const offer = () => {
    const voice = speech.getVoices().filter((candidate) => /^(zh|cmn)/i.test(candidate.lang))[0];
    if (voice && button.hidden) show(button, speech, voice);
  };
  offer();
  // Chrome hands out its voices later.
  if (speech.addEventListener) speech.addEventListener("voiceschanged", offer);
  else speech.onvoiceschanged = offer;
}

function show(button: HTMLButtonElement, speech: SpeechSynthesis, voice: SpeechSynthesisVoice): void {
  let isReading = false;
  const setReading = (reading: boolean) => {
    isReading = reading;
    button.textContent = reading ? "停止朗读" : "读给我听";
  };
  button.hidden = false;
  button.addEventListener("click", () => {
    speech.cancel();
    if (isReading) return setReading(false);
    setReading(true);
    const pieces = collectPieces();
    pieces.forEach((text, index) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = 0.9;
      if (index === pieces.length - 1) utterance.onend = () => setReading(false);
      speech.speak(utterance);
    });
  });
  // A voice that goes on after its page is gone frightens people.
  window.addEventListener("pagehide", () => speech.cancel());
}

function collectPieces(): string[] {
  const elements = document.querySelectorAll<HTMLElement>("[data-speak]");
  const texts: string[] = [];
  elements.forEach((element) => {
    const pieces = element.querySelectorAll(PIECES);
    if (pieces.length === 0) texts.push(element.innerText);
    // A list item that holds paragraphs is spoken by them.
    pieces.forEach((piece) => {
      if (!piece.querySelector(PIECES)) texts.push((piece as HTMLElement).innerText);
    });
  });
  return texts.map((text) => text.trim()).filter(Boolean);
}
