type PackTableProps = {
  choices: { audience: string; minutes: number; form: string; path: string; title: string }[];
  audiences: Record<string, string>;
  minutes: readonly number[];
  forms: Record<string, string>;
};

/** Audience × form × minutes as plain links: one tap to a pack that is ready. */
export function PackTable({ choices, audiences, minutes, forms }: PackTableProps) {
  const find = (audience: string, form: string, length: number) => choices.find((choice) => choice.audience === audience && choice.form === form && choice.minutes === length);
  return (
    <section aria-labelledby="packs" className="mt-8">
      <h2 id="packs" className="text-xl font-bold">
        讲给谁听，有几分钟
      </h2>
      <p className="mt-1 max-w-text">点分钟数，整套物料就在一页上，可以打印。5 分钟讲一种骗局，10 分钟讲两种，45 分钟讲四种，带讲稿。</p>
      {Object.entries(audiences).map(([audience, name]) => (
        <section key={audience} aria-labelledby={audience} className="mt-3 border-b border-line">
          <h3 id={audience} className="text-lg font-bold">
            {name}
          </h3>
          <ul className="max-w-text">
            {Object.entries(forms).map(([form, label]) => (
              <li key={form} className="flex items-center">
                <span className="min-w-0 flex-1">{label}</span>
                {minutes.map((length) => {
                  const choice = find(audience, form, length);
                  return (
                    choice && (
                      <a key={length} href={choice.path} aria-label={choice.title} className="flex min-h-target items-center px-2 text-brand underline underline-offset-4">
                        {length} 分钟
                      </a>
                    )
                  );
                })}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
