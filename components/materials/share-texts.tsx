import { CopyText } from "./copy-text";

type ShareTextsProps = { texts: { short: string; medium: string; long: string; broadcast: string; rhyme: string[]; questions: string[] }; address: string };

/** Everything to paste, read out, chant and ask. */
export function ShareTexts({ texts, address }: ShareTextsProps) {
  return (
    <section aria-labelledby="texts" className="no-print mt-10 max-w-text">
      <h2 id="texts" className="text-xl font-bold">
        拿来就用的文字
      </h2>
      <CopyText id="text-short" title="群文案，短" text={texts.short} address={address} headingLevel={3} />
      <CopyText id="text-medium" title="群文案，中" text={texts.medium} address={address} headingLevel={3} />
      <CopyText id="text-long" title="群文案，长" text={texts.long} address={address} headingLevel={3} />
      <CopyText id="text-broadcast" title="喇叭稿，念一分钟" text={texts.broadcast} headingLevel={3} />
      <CopyText id="text-rhyme" title="顺口溜" text={texts.rhyme.join("\n")} headingLevel={3} />
      <CopyText id="text-questions" title="现场问三句" text={texts.questions.join("\n")} headingLevel={3} />
    </section>
  );
}
