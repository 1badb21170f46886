/** More than this of a pasted message is not searched for and would only fill the address. */
const MOST_CHARACTERS = 500;

/** What the address asks for: /search/?q=… or /search/#q=…, whose last part never leaves the device. */
export function readAsked(): string {
  const { search, hash } = location;
  return new URLSearchParams(search).get("q") || new URLSearchParams(hash.slice(1)).get("q") || "";
}

/** Puts the question into the address, so that it can be shared; after #, unless it came as ?q=. */
export function writeAsked(question: string): void {
  const { pathname, search } = location;
  const mark = new URLSearchParams(search).has("q") ? "?" : "#";
  const text = question.trim().slice(0, MOST_CHARACTERS);
  history.replaceState(history.state, "", pathname + (text === "" ? "" : mark + new URLSearchParams({ q: text }).toString()));
}
