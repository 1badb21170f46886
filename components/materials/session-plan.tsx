type SessionPlanProps = { steps: { time: string; what: string; note: string }[] };

/** Minute by minute, with a word to whoever speaks. */
export function SessionPlan({ steps }: SessionPlanProps) {
  return (
    <section aria-labelledby="plan" className="mt-8 max-w-text">
      <h2 id="plan" className="text-xl font-bold">
        怎么安排时间
      </h2>
      <ol>
        {steps.map(({ time, what, note }) => (
          <li key={time} className="border-b border-line py-2">
            <strong>
              {time}　{what}
            </strong>
            <span className="block text-quiet">给讲的人：{note}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
