import { Island } from "@/components/layout/island";

/**
 * Leads to the search page. The field has no name, so the browser sends nothing of
 * what is typed; its script hands it over in the part of the address after #.
 */
export function SearchForm() {
  return (
    <Island name="search-form">
      <form action="/search/" method="get" role="search" data-search-form="" className="mt-3 max-w-text">
        <label htmlFor="q" className="font-semibold">
          他对你说了什么？
        </label>
        <div className="mt-1 flex">
          <input id="q" type="search" enterKeyHint="search" autoComplete="off" placeholder="例如：安全账户" className="min-h-target min-w-0 flex-1 rounded border-2 border-control bg-card px-3 text-ink placeholder:text-quiet" />
          <button type="submit" className="ml-2 min-h-target rounded border-2 border-brand bg-brand-soft px-5 font-bold text-brand">
            查
          </button>
        </div>
      </form>
    </Island>
  );
}
