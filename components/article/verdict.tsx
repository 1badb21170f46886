type VerdictProps = { text: string };

/** The one-sentence judgement. Danger red belongs to it and to 110 alone. */
export function Verdict({ text }: VerdictProps) {
  return (
    <p className="panel mt-4 max-w-text border-danger bg-danger-soft text-lg font-bold text-danger" data-speak="">
      {text}
    </p>
  );
}
