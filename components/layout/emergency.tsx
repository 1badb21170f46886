/** The two numbers, at the same place on every page: 110 when money is gone, 96110 when in doubt. */
export function Emergency() {
  return (
    <nav aria-label="紧急电话" className="mx-auto flex max-w-page px-4 pb-3 text-center font-bold">
      <a href="tel:110" className="mr-2 block min-h-target flex-1 rounded border-2 border-danger bg-danger-soft px-1 py-2 leading-7 text-danger no-underline">
        刚转了钱 <span className="whitespace-nowrap">打 110</span>
      </a>
      <a href="tel:96110" className="ml-2 block min-h-target flex-1 rounded border-2 border-brand bg-brand-soft px-1 py-2 leading-7 text-brand no-underline">
        拿不准 <span className="whitespace-nowrap">打 96110</span>
      </a>
    </nav>
  );
}
