import { collectSentences } from "./sentences";

/** Words a minute, as a share of the voice's own. */
const NORMAL = 0.9;
const SLOW = 0.65;
/** How the sentence being read is marked: classes the stylesheet has. */
const MARKED = "bg-mark text-ink";

/** Reads the page aloud with the device's own Chinese voice, sentence by sentence. Loaded when the button is first pressed. */
export function start(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-read-aloud]");
  const speech = window.speechSynthesis;
  const voice = speech.getVoices().filter(({ lang }) => /^(zh|cmn)/i.test(lang))[0];
  if (!button || !voice) return;
  const slower = addSlower(button);
  let sentences = collectSentences();
  let current = 0;
  let rate = NORMAL;
  // Cancelling ends utterances, too: those of an earlier reading have nothing to say any more.
  let reading = 0;
  const mark = (index: number) => sentences.forEach(({ parts }, place) => parts.forEach((part) => (part.className = place === index ? MARKED : "")));
  const setReading = (isReading: boolean) => {
    button.textContent = isReading ? "停止朗读" : "读给我听";
    slower.hidden = !isReading;
  };
  const stop = () => {
    reading = -Math.abs(reading) - 1;
    speech.cancel();
    mark(-1);
    setReading(false);
  };
  const read = (from: number) => {
    speech.cancel();
    const own = (reading = Math.abs(reading) + 1);
    sentences.slice(from).forEach(({ text }, index) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = rate;
      utterance.onstart = () => {
        if (own === reading) mark((current = from + index));
      };
      utterance.onend = () => {
        if (own === reading && from + index === sentences.length - 1) stop();
      };
      speech.speak(utterance);
    });
    setReading(true);
  };
  const startOver = () => {
    sentences = collectSentences();
    read((current = 0));
  };
  button.addEventListener("click", () => (reading > 0 ? stop() : startOver()));
  slower.addEventListener("click", () => {
    rate = rate === NORMAL ? SLOW : NORMAL;
    slower.textContent = rate === NORMAL ? "读慢一点" : "读快一点";
    read(current);
  });
  // A voice that goes on after its page is gone frightens people.
  window.addEventListener("pagehide", stop);
  startOver();
}

function addSlower(button: HTMLElement): HTMLButtonElement {
  const slower = document.createElement("button");
  slower.type = "button";
  slower.className = button.className;
  slower.textContent = "读慢一点";
  slower.hidden = true;
  button.insertAdjacentElement("afterend", slower);
  return slower;
}
