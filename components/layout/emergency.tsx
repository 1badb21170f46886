/** The two numbers, at the same place on every page: 110 when money is gone, 96110 when in doubt. */
export function Emergency() {
  return (
    <nav aria-label="紧急电话" className="mx-auto flex max-w-page px-4 pb-3">
      <a href="tel:110" className="call call-danger">
        <span className="whitespace-nowrap">刚转了钱</span> <span className="whitespace-nowrap">打 110</span>
      </a>
      <a href="tel:96110" className="call">
        拿不准 <span className="whitespace-nowrap">打 96110</span>
      </a>
    </nav>
  );
}
