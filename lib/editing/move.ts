/** A text of content/: path below it, and its words. */
export type TextFile = { file: string; text: string };
/** `types/nfc`: section and file name. */
type Target = string;

/**
 * Rewrites what leads to one page so that it leads to another: links, related,
 * types of a case, 详见. `keepFragments`: the page moved with its headings.
 */
export function rewriteLinks(source: TextFile, from: Target, to: Target, keepFragments: boolean): string {
  return source.text
    .split("\n")
    .map((line) => {
      if (line.startsWith("related:")) return rewriteList(line, from, to, source.file.replace(/\.md$/, ""));
      if (line.startsWith("types:") && source.file.startsWith("cases/")) return rewriteTypes(line, from, to);
      if (line.startsWith("- 详见")) return line.replace(new RegExp(`(详见[：:]\\s*)${from}$`), `$1${to}`);
      return rewriteMarkdown(line, from, to, keepFragments);
    })
    .filter((line): line is string => line !== null)
    .join("\n");
}

function rewriteMarkdown(line: string, from: Target, to: Target, keepFragments: boolean): string {
  // ](/types/nfc/) and ](/types/nfc/#heading), and the same in a definition.
  return line.replace(new RegExp(`((?:\\]\\(|\\]:\\s*)/)${from}/(#[^)\\s]*)?`, "g"), (_match, before: string, fragment: string | undefined) => `${before}${to ? `${to}/` : ""}${keepFragments ? (fragment ?? "") : ""}`);
}

/** Each target once, and never the page itself. */
function rewriteList(line: string, from: Target, to: Target, own: Target): string | null {
  const items = readItems(line).map((item) => (item === from ? to : item));
  return formatList("related", [...new Set(items)].filter((item) => item !== own), line);
}

/** A case names scam types by file name alone. */
function rewriteTypes(line: string, from: Target, to: Target): string | null {
  const [section, slug] = from.split("/");
  if (section !== "types") return line;
  const [newSection, newSlug = ""] = to.split("/");
  const items = readItems(line).flatMap((item) => (item !== slug ? [item] : newSection === "types" ? [newSlug] : []));
  return formatList("types", [...new Set(items)], line);
}

function readItems(line: string): string[] {
  return (/\[(.*)\]/.exec(line)?.[1] ?? "").split(",").map((item) => item.trim()).filter(Boolean);
}

function formatList(name: string, items: string[], line: string): string | null {
  if (readItems(line).join() === items.join()) return line;
  return items.length > 0 ? `${name}: [${items.join(", ")}]` : null;
}

/** Old addresses with the new one added; those that led to the old page lead on to the new one. */
export function addMove(moved: ReadonlyMap<string, string>, from: string, to: string): Map<string, string> {
  const entries = [...moved].map(([old, target]): [string, string] => [old, target === from ? to : target]);
  return new Map([...entries.filter(([old]) => old !== to), [from, to]]);
}
