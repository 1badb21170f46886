type HelpSheetProps = { protections: string[]; steps: { id: string; title: string; do: string }[]; items: string[]; address: string };

/** A step's first sentence: all the sheet has room for. */
const FIRST = /^[^。；]*/;

/** What is printed of /help/: one A4 sheet, with the card to fill in and one for the wallet. Its styles come with it, for print alone. */
export function HelpSheet({ protections, steps, items, address }: HelpSheetProps) {
  return (
    <div className="help-sheet hidden" aria-hidden="true">
      <link rel="stylesheet" href="/share/help-sheet.css" media="print" />
      <p className="sheet-title">被骗了，先打110</p>
      <p className="sheet-strong">{protections.join("")}</p>
      <ol>
        {steps.map(({ id, title, do: text }) => (
          <li key={id}>
            <strong>{title}。</strong>
            {/^①/.test(text) ? "照下面的卡写，照着念。" : `${FIRST.exec(text)?.[0]}。`}
          </li>
        ))}
      </ol>
      <p className="sheet-heading">报警信息卡</p>
      {items.map((item, index) => (
        <p key={item} className="sheet-line">
          {index + 1}. {item}：<b data-report-printed="" />
        </p>
      ))}
      <div className="sheet-wallet">
        <p className="sheet-strong">✂ 沿虚线剪下，放进钱包</p>
        <p className="sheet-title">被骗了打 110</p>
        <p className="sheet-title">拿不准打 96110</p>
        <p>不念验证码，不开共享屏幕，不把钱转到“安全账户”。收钱帮你追回的，也是骗子。</p>
        <p>家里人电话：＿＿＿＿＿＿＿＿＿＿＿＿</p>
      </div>
      {address && <p>全文：{address}</p>}
    </div>
  );
}
