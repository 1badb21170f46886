type Monthly = { month: string; label: string; why: string; href: string; article: { title: string; advice: string } };
type MonthlyItemProps = { current: Monthly; coming: Monthly[]; feeds: { rss: string; json: string; calendar: string } };

/** 每月一骗: what was learned once is forgotten; a month later it is told again. */
export function MonthlyItem({ current, coming, feeds }: MonthlyItemProps) {
  return (
    <section aria-labelledby="monthly" className="mt-10 max-w-text">
      <h2 id="monthly" className="text-xl font-bold">
        每月一骗
      </h2>
      <p className="panel mt-2 border-brand bg-brand-soft">
        <strong>{current.label}</strong>讲
        <a href={current.href} className="link inline-block px-1 py-2 font-bold">
          {current.article.title}
        </a>
        ：{current.article.advice}。{current.why}
      </p>
      <p className="mt-2">
        订阅提醒：
        <a href={feeds.calendar} className="link inline-block px-1 py-2">
          日历（iCal）
        </a>
        <a href={feeds.rss} className="link inline-block px-1 py-2">
          RSS
        </a>
        <a href={feeds.json} className="link inline-block px-1 py-2">
          JSON
        </a>
      </p>
      {coming.length > 0 && (
        <details className="mt-2">
          <summary className="min-h-target cursor-pointer py-3 font-semibold text-brand">后面几个月讲什么</summary>
          <ul>
            {coming.map(({ month, label, why, href, article }) => (
              <li key={month} className="border-b border-line py-2">
                {label}：
                <a href={href} className="link inline-block py-2">
                  {article.title}
                </a>
                <span className="block text-sm text-quiet">{why}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
