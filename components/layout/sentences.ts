/** Elements whose text is read as one piece. */
const PIECES = "h1, h2, h3, p, li, td, th";
/** Closed by the reader, or by 长辈版; the name of what is closed is read. */
const CLOSED = "details:not([open]) > :not(summary)";

/** A sentence and the parts of the page it stands in: a link within it makes three. */
export type Sentence = { text: string; parts: HTMLElement[] };

/** The sentences of what the page marks as worth reading aloud and shows, each in elements of its own. */
export function collectSentences(): Sentence[] {
  const sentences: Sentence[] = [];
  document.querySelectorAll<HTMLElement>("[data-speak]").forEach((element) => {
    const inner: HTMLElement[] = [].slice.call(element.querySelectorAll(PIECES));
    // A list item that holds paragraphs is read by them.
    const pieces = inner.length > 0 ? inner.filter((piece) => !piece.querySelector(PIECES)) : [element];
    pieces.filter((piece) => !piece.closest(CLOSED)).forEach((piece) => splitPiece(piece, sentences));
  });
  return sentences;
}

/** Wraps the text of an element in parts that end where sentences end. What was wrapped before is unwrapped by itself: a part of one sentence stays one. */
function splitPiece(piece: HTMLElement, sentences: Sentence[]): void {
  let sentence: Sentence = { text: "", parts: [] };
  const close = () => {
    // Something to say: a letter, a digit or a Chinese character.
    if (/[\w\u4e00-\u9fff]/.test(sentence.text)) sentences.push({ ...sentence, text: sentence.text.trim() });
    sentence = { text: "", parts: [] };
  };
  listTexts(piece).forEach((node) => {
    splitText(node).forEach((part) => {
      sentence.text += part.textContent || "";
      sentence.parts.push(part);
      // Ends with a full stop, perhaps within quotation marks.
      if (/[。！？；][”’）]*$/.test(part.textContent || "")) close();
    });
  });
  close();
}

/** Puts the pieces of a text in elements of their own, in its place. */
function splitText(node: Node): HTMLElement[] {
  // Up to a full stop with the quotation marks behind it, or up to the end.
  const texts = (node.nodeValue || "").match(/[^。！？；]*[。！？；]+[”’）]*|[^。！？；]+$/g) || [];
  const parent = node.parentNode as HTMLElement;
  if (texts.length === 1 && parent.hasAttribute("data-part")) return [parent];
  const parts = texts.map((text) => {
    const part = document.createElement("span");
    part.setAttribute("data-part", "");
    part.textContent = text;
    return part;
  });
  parts.forEach((part) => parent.insertBefore(part, node));
  parent.removeChild(node);
  return parts;
}

function listTexts(piece: HTMLElement): Node[] {
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}
