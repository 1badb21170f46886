import { Island } from "@/components/layout/island";
import { PageTitle } from "@/components/layout/page-title";
import type { CheckWords } from "@/lib/check/rules";

type CheckPageProps = { words: CheckWords };

/** Paste a message, learn what is odd about it. Without a script: what to look for, and where to ask. */
export function CheckPage({ words }: CheckPageProps) {
  return (
    <article>
      <PageTitle title="可疑信息自查" lead="把收到的短信、微信、邮件粘贴进来，看看哪里像骗局。只在你的手机上比对，不会传出去，也不保存。" />
      <Island name="check">
        <form data-check-form="" className="needs-js mt-4 max-w-text">
          <label htmlFor="message" className="font-semibold">
            对方是怎么说的
          </label>
          <textarea id="message" rows={6} autoComplete="off" className="mt-2 block w-full rounded border border-control bg-card p-3" />
          <div className="mt-3">
            <button type="submit" className="button mr-3 border-brand bg-brand-soft text-brand">
              查一查
            </button>
            <button type="reset" className="button">
              清空
            </button>
          </div>
        </form>
        <div data-check-answer="" role="status" className="mt-6 max-w-text" />
      </Island>
      <noscript>
        <p className="panel mt-4 max-w-text border-caution bg-caution-soft">这部手机没有打开脚本，没法自动比对。照下面的清单自己看，也一样。</p>
      </noscript>
      <section aria-labelledby="look" className="mt-10 max-w-text">
        <h2 id="look" className="text-xl font-bold">
          照着清单自己看
        </h2>
        <ul>
          {words.tactics.map(({ name, reason }) => (
            <li key={name} data-tactic="" className="border-b border-line py-2">
              <strong data-name="">{name}</strong>
              <span data-reason="" className="block text-quiet">
                {reason}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="types" className="mt-10 max-w-text">
        <h2 id="types" className="text-xl font-bold">
          按骗局看
        </h2>
        <ul>
          {words.types.map(({ url, title, reason }) => (
            <li key={url} data-type="" data-url={url} className="border-b border-line py-2">
              <a href={url} data-name="" className="link inline-block py-1 font-semibold">
                {title}
              </a>
              <span data-reason="" className="block text-quiet">
                {reason}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <p className="mt-8 max-w-text">
        还是拿不准：
        <a href="/situations/" className="link">
          选一种情形
        </a>
        ，
        <a href="/search/" className="link">
          搜他说的话
        </a>
        ，或者打
        <a href="tel:96110" className="link px-1 font-bold">
          96110
        </a>
        问。
      </p>
    </article>
  );
}
