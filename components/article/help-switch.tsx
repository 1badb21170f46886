/** Two links that look like a switch: is it a scam (this page), or has it happened (help). */
export function HelpSwitch() {
  return (
    <p className="no-print mt-4 flex max-w-text">
      <a href="#main" aria-current="page" className="min-h-target flex-1 rounded border-2 border-brand bg-brand-soft px-2 py-2 text-center font-bold leading-8 text-brand no-underline">
        是不是骗局
      </a>
      <a href="/help/" className="ml-3 min-h-target flex-1 rounded border-2 border-danger bg-card px-2 py-2 text-center font-bold leading-8 text-danger no-underline">
        已经被骗怎么办
      </a>
    </p>
  );
}
