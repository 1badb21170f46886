/** Two links that look like a switch: is it a scam (this page), or has it happened (help). */
export function HelpSwitch() {
  return (
    <p className="no-print mt-4 flex max-w-text">
      <a href="#main" aria-current="page" className="call">
        是不是骗局
      </a>
      <a href="/help/" className="call call-danger">
        已经被骗<span className="whitespace-nowrap">怎么办</span>
      </a>
    </p>
  );
}
