import type { MarkedPart } from "@/lib/search/mark";

type MarkedTextProps = { parts: MarkedPart[] };

/** Text with what was looked for marked; as text nodes, whatever was typed. */
export function MarkedText({ parts }: MarkedTextProps) {
  return (
    <>
      {parts.map(({ text, isMatch }, i) =>
        isMatch ? (
          <mark key={i} className="bg-mark text-ink">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
