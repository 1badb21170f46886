import { PhoneText } from "@/components/article/phone-text";
import { Steps } from "@/components/article/steps";

type FirstAidProps = {
  entry: { title: string; do: string; doNot?: string[]; confidence: string };
  headingLevel: 2 | 3;
};

/** ① to ⑨, which the ledger uses for a list inside a sentence. */
const CIRCLED = /[①-⑨]/;

/** One thing to do after a loss, and what not to do. */
export function FirstAid({ entry, headingLevel }: FirstAidProps) {
  const Heading = `h${headingLevel}` as const;
  const [lead = "", ...items] = entry.do.split(CIRCLED);
  return (
    <section className="mt-5 max-w-text">
      <Heading className="text-lg font-bold">{entry.title}</Heading>
      {lead && (
        <p className="mt-1">
          <PhoneText text={lead} />
          {entry.confidence === "medium" && "具体以公安机关、银行的答复为准。"}
        </p>
      )}
      {items.length > 0 && <Steps steps={items.map((item) => item.replace(/[；。]$/, ""))} />}
      {entry.doNot?.map((text) => (
        <p key={text} className="mt-1 font-semibold">
          <span aria-hidden="true">✕ </span>
          {text}
        </p>
      ))}
    </section>
  );
}
