type PracticeProps = { questions: { question: string; options: { text: string; isRight: boolean }[]; why: string }[] };

const LETTERS = "ABCDEF";

/** Three questions; the answer opens without a script. */
export function Practice({ questions }: PracticeProps) {
  return (
    <section aria-labelledby="practice" className="mt-10 max-w-text">
      <h2 id="practice" className="text-xl font-bold">
        练一练
      </h2>
      {questions.map(({ question, options, why }) => (
        <div key={question} className="mt-4 rounded border border-line bg-card p-4">
          <h3 className="font-bold">{question}</h3>
          <ul className="mt-2">
            {options.map(({ text }, index) => (
              <li key={text} className="my-1">
                {LETTERS[index]}. {text}
              </li>
            ))}
          </ul>
          <details className="mt-2">
            <summary className="min-h-target cursor-pointer py-3 font-semibold text-brand">看答案</summary>
            <p>
              <strong>{LETTERS[options.findIndex((option) => option.isRight)]}。</strong>
              {why}
            </p>
          </details>
        </div>
      ))}
    </section>
  );
}
