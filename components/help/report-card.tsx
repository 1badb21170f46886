import { Island } from "@/components/layout/island";

type ReportCardProps = { items: string[] };

/** What the police ask, to be filled in on the phone. The fields have no names: there is nothing to send. */
export function ReportCard({ items }: ReportCardProps) {
  return (
    <section aria-labelledby="card" className="mt-10 max-w-text">
      <h2 id="card" className="text-xl font-bold">
        报警信息卡
      </h2>
      <p className="mt-2">先打110，再来填。填好了照着念，也可以复制、打印，带去派出所。想不起来的先空着。</p>
      <p className="panel mt-2 border-brand bg-brand-soft font-semibold text-brand">填的字只在这一页上：不保存，不上传。离开这一页，就没有了。</p>
      <Island name="help">
        <form data-report-form="" className="needs-js" autoComplete="off">
          {items.map((item, index) => (
            <div key={item} className="mt-4">
              <label htmlFor={`report-${index}`} className="block font-semibold">
                {index + 1}. {item}
              </label>
              <textarea id={`report-${index}`} data-report-field={item} rows={1} autoComplete="off" spellCheck={false} className="mt-1 block w-full rounded border border-control bg-card p-3" />
            </div>
          ))}
          <h3 className="mt-6 font-semibold">整理好的文字</h3>
          <p data-report-text="" className="mt-1 whitespace-pre-line rounded border border-line bg-card p-3" />
          <p className="mt-3">
            <button type="button" data-report="copy" className="button mb-2 mr-3">
              复制文字
            </button>
            <button type="button" data-report="print" className="button mb-2 mr-3">
              打印成一张纸
            </button>
            <button type="button" data-report="clear" className="button mb-2">
              全部清空
            </button>
          </p>
          <p role="status" data-report-status="" />
        </form>
      </Island>
      <noscript>
        <p className="mt-3">这部手机没有打开脚本，填不了。把这一页打印出来，或者照上面“报警时说清七件事”，用笔写在纸上。</p>
      </noscript>
    </section>
  );
}
