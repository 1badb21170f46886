/** Elements whose text is one sentence-like piece to be spoken. */
const PIECES = "h1, h2, h3, p, li, td, th";

/** Reads the page aloud with the device's own Chinese voice. Loaded when the button is first pressed. */
export function start(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-read-aloud]");
  const speech = window.speechSynthesis;
  const voice = speech.getVoices().filter((candidate) => /^(zh|cmn)/i.test(candidate.lang))[0];
  if (!button || !voice) return;
  let isReading = false;
  const setReading = (reading: boolean) => {
    isReading = reading;
    button.textContent = reading ? "停止朗读" : "读给我听";
  };
  const toggle = () => {
    speech.cancel();
    setReading(!isReading);
    if (!isReading) return;
    const pieces = collectPieces();
    pieces.forEach((text, index) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = 0.9;
      if (index === pieces.length - 1) utterance.onend = () => setReading(false);
      speech.speak(utterance);
    });
  };
  button.addEventListener("click", toggle);
  // A voice that goes on after its page is gone frightens people.
  window.addEventListener("pagehide", () => speech.cancel());
  toggle();
}

function collectPieces(): string[] {
  const texts: string[] = [];
  document.querySelectorAll<HTMLElement>("[data-speak]").forEach((element) => {
    const pieces = element.querySelectorAll<HTMLElement>(PIECES);
    if (pieces.length === 0) texts.push(element.innerText);
    // A list item that holds paragraphs is spoken by them.
    pieces.forEach((piece) => {
      if (!piece.querySelector(PIECES)) texts.push(piece.innerText);
    });
  });
  return texts.map((text) => text.trim()).filter(Boolean);
}
