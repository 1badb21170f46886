import { inspectFolder, type Inspection, type Problem } from "@/lib/content";
import { decodeSource, type SourceFile } from "@/lib/content/source-text";
import { findFixable } from "./fix";
import { findUnlisted } from "./taken";

/** A text with a page of its own: `section/slug.md`. What belongs to the share kit has a form of its own. */
const TEXT = /^(wubu|types|cases|laws|guides|glossary|situations)\/[^/]+\.md$/;

export function isText(file: string): boolean {
  return TEXT.test(file);
}

/** Everything an editor should know: what stops a build, and what could be better. */
export async function inspectForEditors(options: { withDrafts?: boolean } = {}): Promise<Inspection> {
  const { content, problems, files } = await inspectFolder(options);
  return { content, problems: [...problems, ...files.filter(({ file }) => isText(file)).flatMap(findFixableIn), ...findUnlisted(content)] };
}

function findFixableIn(source: SourceFile): Problem[] {
  const { text, problems } = decodeSource(source);
  return problems.length > 0 ? [] : findFixable(source.file, text);
}
