import { Converter } from "opencc-js";
import { articlePath } from "@/lib/site";
import type { Content } from "@/lib/content";

/** What a reader asked or was sent, and the address of the page that answers it; null when none does. */
export type AskedExample = { text: string; url: string | null };

/** The questions of content/asked and the messages of content/check. */
export function toAskedExamples({ asked, lexicon }: Pick<Content, "asked" | "lexicon">): AskedExample[] {
  const questions = asked.map(({ text, page }) => ({ text, url: page && `/${page}/` }));
  const messages = lexicon.examples.map(({ text, slug }) => ({ text, url: slug === null ? null : articlePath("types", slug) }));
  return [...questions, ...messages];
}

/** Their dictionaries take 50 MB: they are read when something is learnt. */
let converters: { toTaiwan: (text: string) => string; toSimplified: (text: string) => string } | undefined;

/** The same in the words of Taiwan and in Simplified characters, as search folds them (短信里有个链接 → 简讯里有个连结); null when it has none of those words. */
export function toTaiwanWords(text: string): string | null {
  converters ??= { toTaiwan: Converter({ from: "cn", to: "twp" }), toSimplified: Converter({ from: "tw", to: "cn" }) };
  const written = converters.toSimplified(converters.toTaiwan(text));
  return written === text ? null : written;
}
